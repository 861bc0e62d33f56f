import type { ComposeView } from '@/messaging/tab-channel';
import { readsFromTheRight } from '../use-box';
import type { Area, Room } from './placement';

const IN_SIGHT = 60;
const textFields = '[contenteditable="true"], [role="textbox"], textarea, input:not([type="hidden"])';

/** Measures the room around a compose. */
export function roomOf(compose: ComposeView, all: readonly ComposeView[]): Room {
  const { frame, sendButton } = compose;
  const window = frame.ownerDocument.documentElement;
  return {
    window: { width: window.clientWidth, height: window.clientHeight },
    frame: areaOf(frame),
    send: sendButton?.isConnected ? areaOf(sendButton) : undefined,
    kept: [...frame.querySelectorAll(textFields)].map(areaOf).filter(hasSize),
    buttons: [...frame.querySelectorAll('button, [role="button"]')].map(areaOf).filter(hasSize),
    others: all.filter(({ key }) => key !== compose.key).map((other) => areaOf(other.frame)),
    isRightToLeft: readsFromTheRight(frame),
  };
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
