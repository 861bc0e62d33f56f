import type { ComposeBook } from './compose-book';
import { recipientsKey, type ComposeState } from './compose-state';
import { heldAmong, questionAbout } from './held-send';
import type { HeldSend } from '@/messaging/tab-channel';
import type { PressDecision, PressGateParts } from './press-gate';
import type { ReaderContext } from '../reader-context';
import type { SendPress } from './send-press';
import type { SharedReader } from './share-reader';
import { touchesOfSend } from './touches-of-send';

const tooLate = 'The check came too late; the mail went without it.';
const pressAgain = 'Gmail has rebuilt this. Press again.';
/** So long a held Send stays where it is although no surface can show its question. */
const UNSEEN_MS = 5_000;
const notNoted = 'This mail could not be noted.';

type Change = (state: ComposeState, press: SendPress, isChecked?: boolean) => void;

export type SendDesk = Pick<PressGateParts, 'decide' | 'onSend' | 'onHold' | 'onLost'>;

export interface SendDeskParts {
  readonly context: ReaderContext;
  readonly book: ComposeBook;
  readonly shared: SharedReader;
  readonly hasSurface: () => boolean;
  readonly publish: (isHolding?: boolean) => void;
}

/**
 * Decides about the user's presses on Send by what the book says, and keeps those that went through.
 * A Send that is known to be held stays held, and each press calls the surface again while none is there. Where none
 * can be shown at all, nothing would ever come of pressing: so a press on a Send whose question nobody has seen for five
 * seconds goes to Gmail, and counts as not checked.
 */
export function createSendDesk({ context, book, shared, hasSurface, publish }: SendDeskParts): SendDesk {
  const { now, orders, record } = context;
  const isGivenUp = (unseenSince = Infinity) => !hasSurface() && now() - unseenSince > UNSEEN_MS;
  const keep = async (state: ComposeState, press: SendPress) => {
    const touches = touchesOfSend(state, press, context, book.account(), shared.assistant()?.heading);
    // The mailbox script drops those who are no longer in it. A mail to nobody but the user and lists has none.
    if (touches.length === 0 && !state.sent) return;
    state.sent = touches;
    const kept = record(touches);
    shared.tellPress({ compose: state.compose, touches, kept });
    if (await kept) return;
    state.notice = notNoted;
    publish();
  };
  const after = (change: Change) => (press: SendPress, isChecked?: boolean) => {
    const state = book.states.get(press.compose.key);
    if (state) change(state, press, isChecked);
    publish(Boolean(state?.held));
  };
  return {
    decide: (press) => {
      const state = stateAtPress(press, book);
      return state && orders.surface && !isGivenUp(state.unseenSince) ? decide(state, press) : 'allow';
    },
    onSend: after((state, press, isChecked) => {
      if (!isChecked || state.held) Object.assign(state, { check: 'not-checked', note: tooLate });
      state.held = state.unseenSince = state.isPressed = undefined;
      void keep(state, press);
    }),
    onHold: after((state, press) => {
      const question = questionAbout(state, press, shared.assistant()?.canDrop);
      state.held = question && { press, question };
      if (!hasSurface()) state.unseenSince ??= now();
    }),
    onLost: after((state) => {
      state.notice = pressAgain;
    }),
  };
}

function decide(state: ComposeState, press: SendPress): PressDecision {
  const [worst] = heldAmong(state.briefings, press.schedule);
  if (worst && !isOverridden(state, worst.verdict.level as HeldSend['level'])) return 'hold';
  return state.check === 'asking' ? 'wait' : 'allow';
}

// What was said about a hold says nothing about somebody who must not be contacted.
function isOverridden(state: ComposeState, level: HeldSend['level']): boolean {
  const { override } = state;
  return override?.recipients === recipientsKey(state) && (level === 'hold' || override.level === level);
}

function stateAtPress({ compose }: SendPress, book: ComposeBook): ComposeState | undefined {
  const state = book.states.get(compose.key);
  if (state) state.isPressed = true;
  return compose.root.isConnected ? book.read(compose) : state;
}
