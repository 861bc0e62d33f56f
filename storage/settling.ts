import { epochMs, type EpochMs } from '@/outreach/brand';
import { isGmailThread, isSettledKey } from '@/outreach/gmail-touch';
import { decidingHandle } from './handle-claim';
import type { TouchFacts } from './touch-rows';

/** A press of Send and the message that Gmail made of it. */
export interface Pair {
  readonly press: TouchFacts;
  readonly message: TouchFacts;
}

/** Gmail gives a message its time when it takes the mail, and the clocks of two machines differ. */
export const MOST_APART = 120_000;

/** A mail as it was seen when its Send was pressed. */
export function isPress(touch: TouchFacts): boolean {
  return isMailOut(touch) && touch.hash !== undefined && pressedAt(touch.message) !== undefined;
}

/** A mail that Gmail has given its id. */
export function isMessage(touch: TouchFacts): boolean {
  return isMailOut(touch) && isSettledKey(touch.message);
}

function isMailOut({ channel, direction }: TouchFacts): boolean {
  return channel === 'email' && direction === 'out';
}

/** The moment of the press that this message key was made at; undefined when it was not made at one. */
export function pressedAt(message: string): EpochMs | undefined {
  const [, moment] = /^gmail:.+:(\d+)$/u.exec(message) ?? [];
  return moment === undefined ? undefined : epochMs(Number(moment));
}

/** Each press with the one message it became: the same conversation first, then the nearest in time. */
export function pairsOf(touches: readonly TouchFacts[]): readonly Pair[] {
  const messages = touches.filter(isMessage);
  const possible = touches
    .filter(isPress)
    .flatMap((press) => messages.map((message) => ({ press, message })))
    .filter(canBeOne)
    .toSorted(likelierFirst);
  const taken = new Set<TouchFacts>();
  return possible.filter(({ press, message }) => {
    const isFree = !taken.has(press) && !taken.has(message);
    if (isFree) taken.add(press).add(message);
    return isFree;
  });
}

/** Whether one of the two may be the press of the other. */
export function mayBeOne(first: TouchFacts, second: TouchFacts): boolean {
  if (isPress(first) && isMessage(second)) return canBeOne({ press: first, message: second });
  return isMessage(first) && isPress(second) && canBeOne({ press: second, message: first });
}

function canBeOne(pair: Pair): boolean {
  const { press, message } = pair;
  if (decidingHandle(press.handles) !== decidingHandle(message.handles)) return false;
  if (press.mailbox && message.mailbox && press.mailbox !== message.mailbox) return false;
  if (isCalledOff(press) && !isCalledOff(message)) return false;
  if (areInTwoThreads(pair)) return false;
  return apart(pair) <= MOST_APART || (isInOneThread(pair) && isWhatWasPlanned(pair));
}

function isCalledOff({ state }: TouchFacts): boolean {
  return state === 'undone' || state === 'withdrawn';
}

function areInTwoThreads({ press, message }: Pair): boolean {
  return isGmailThread(press.thread) && isGmailThread(message.thread) && press.thread !== message.thread;
}

function isInOneThread({ press, message }: Pair): boolean {
  if (press.thread === undefined) return false;
  return press.thread === message.thread || press.thread === message.alsoThread;
}

/** Other mail that went out in the conversation, before the press or while the scheduled one waits, is not it. */
function isWhatWasPlanned({ press, message }: Pair): boolean {
  const pressed = pressedAt(press.message);
  if (press.planned === undefined || pressed === undefined) return false;
  return message.at >= press.planned - MOST_APART || Math.abs(message.at - pressed) <= MOST_APART;
}

function apart({ press, message }: Pair): number {
  return Math.abs(press.at - message.at);
}

function likelierFirst(first: Pair, second: Pair): number {
  const sameThread = Number(isInOneThread(second)) - Number(isInOneThread(first));
  return sameThread || apart(first) - apart(second) || (nameOf(first) < nameOf(second) ? -1 : 1);
}

function nameOf({ press, message }: Pair): string {
  return `${press.id} ${message.id}`;
}
