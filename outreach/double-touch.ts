import type { Touch } from './touch';

/** LinkedIn's export gives the minute of an invitation in a zone that it does not name, and a page "3 days ago" at worst. */
const INVITATION_APART_MS = 3 * 86_400_000;
/** Gmail gives a mail its time when it takes it; the header has that of the sender's clock. */
const MAIL_APART_MS = 120_000;

/**
 * Whether a touch from a file can be known under another id too: an invitation, which has no id anywhere, and a mail
 * that was kept outside of Gmail, under its Message-ID (`mailMessageKey`).
 */
export function mayBeDouble({ source, channel, message, id }: Touch): boolean {
  if (channel === 'email') return message.startsWith('mail:');
  return channel === 'invitation' && source === 'imported' && !isWithdrawal(id);
}

/** How far apart, in ms, the two times of one touch may be that may be known twice. */
export function mostApart({ channel }: Touch): number {
  return channel === 'invitation' ? INVITATION_APART_MS : MAIL_APART_MS;
}

/** Whether a touch that may be known twice is the same as another one with the same person, which Gmail or a page told of. */
export function isDoubleOf(double: Touch, other: Touch): boolean {
  if (double.channel !== other.channel || double.direction !== other.direction) return false;
  if (Math.abs(double.at - other.at) > mostApart(double)) return false;
  if (double.channel === 'invitation') return other.source === 'seen' && !isWithdrawal(other.id);
  const isCalledOff = other.state === 'undone' || other.state === 'withdrawn';
  return other.message.startsWith('gmail:') && !isCalledOff && haveOneSubject(double, other);
}

/**
 * The touches with one person, each once: without those from files that a page or Gmail told of under another id.
 * Derived each time and never written down, so that it does not matter what was known first.
 */
export function withoutDoubles(touches: readonly Touch[]): readonly Touch[] {
  return touches.filter((touch) => !mayBeDouble(touch) || !touches.some((other) => isDoubleOf(touch, other)));
}

function isWithdrawal(id: string): boolean {
  return id.startsWith('linkedin:invitation:withdrawn:');
}

/** Where only one of the two subjects is known, the time must do. */
function haveOneSubject({ subject }: Touch, other: Touch): boolean {
  return subject === undefined || other.subject === undefined || subject.trim() === other.subject.trim();
}
