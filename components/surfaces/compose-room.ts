import type { ComposeView } from '@/messaging/tab-channel';
import { readsFromTheRight } from '../use-box';
import type { Area, Room } from './room';

const IN_SIGHT = 60;
const LEAST_BAR = 32;
const MOST_BAR = 48;
const textFields = '[contenteditable="true"], [role="textbox"], textarea, input:not([type="hidden"])';

/** Measures the room around a compose. */
export function roomOf(compose: ComposeView, all: readonly ComposeView[]): Room {
  const { frame, sendButton } = compose;
  const window = frame.ownerDocument.documentElement;
  const kept = [...frame.querySelectorAll(textFields)].map(areaOf).filter(hasSize);
  return {
    window: { width: window.clientWidth, height: window.clientHeight },
    frame: areaOf(frame),
    send: sendButton?.isConnected ? areaOf(sendButton) : undefined,
    bar: barOf(compose, kept),
    kept,
    buttons: [...frame.querySelectorAll('button, [role="button"]')].map(areaOf).filter(hasSize),
    others: [
      ...all.filter(({ key }) => key !== compose.key).map((other) => areaOf(other.frame)),
      ...dialogsIn(frame.ownerDocument, all),
    ].filter(hasSize),
    isRightToLeft: readsFromTheRight(frame),
  };
}

/** Gmail's own dialogs, such as the one that asks when to send a mail. */
function dialogsIn(document: Document, all: readonly ComposeView[]): readonly Area[] {
  const dialogs = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')];
  return dialogs
    .filter((dialog) => all.every(({ frame }) => !dialog.contains(frame) && !frame.contains(dialog)))
    .map(areaOf);
}

/** The title of a compose that floats: what stands above its first field. */
function barOf({ kind, frame }: ComposeView, fields: readonly Area[]): Area | undefined {
  if (kind === 'inline' || kind === 'window') return undefined;
  const area = areaOf(frame);
  const height = Math.min(...fields.map(({ top }) => top - area.top), MOST_BAR);
  return { ...area, bottom: area.top + Math.max(height, LEAST_BAR) };
}

/** Whether enough of the compose is in the window for something to stand beside it. */
export function isInSight({ frame, window }: Room): boolean {
  const height = Math.min(frame.bottom, window.height) - Math.max(frame.top, 0);
  return hasSize(frame) && height >= Math.min(IN_SIGHT, frame.bottom - frame.top);
}

function hasSize({ left, right, top, bottom }: Area): boolean {
  return right > left && bottom > top;
}

export function areaOf(element: Element): Area {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
