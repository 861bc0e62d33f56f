import type { Day } from '@/outreach/calendar';
import type { Channel, Touch, TouchState } from '@/outreach/touch';
import { momentText } from './day-text';

export const channelWords: Readonly<Record<Channel, string>> = {
  email: 'Mail',
  'linkedin-message': 'LinkedIn',
  inmail: 'InMail',
  invitation: 'Invitation',
  comment: 'Comment',
  call: 'Call',
  meeting: 'Meeting',
  text: 'Text',
};

/** Which day is today, and where. */
export interface Clockwork {
  readonly today: Day;
  readonly timeZone: string;
}

/** The channel and the day of a touch: "Mail, Tue 17 Nov". */
export function touchText(touch: Touch, { today, timeZone }: Clockwork): string {
  return `${channelWords[touch.channel]}, ${momentText(touch.at, today, timeZone)}`;
}

/** A touch as the proof of a reason: "Mail, Tue 17 Nov, no answer." */
export function proofText(touch: Touch, clockwork: Clockwork): string {
  return `${touchText(touch, clockwork)}${touch.direction === 'out' ? ', no answer' : ''}.`;
}

const outActs: Readonly<Record<Channel, string>> = {
  email: 'You wrote',
  'linkedin-message': 'You wrote',
  inmail: 'You wrote',
  invitation: 'You sent an invitation',
  comment: 'You commented',
  call: 'You called',
  meeting: 'You met',
  text: 'You wrote',
};

const inActs: Readonly<Record<Channel, string>> = {
  email: 'They wrote',
  'linkedin-message': 'They wrote',
  inmail: 'They wrote',
  invitation: 'They sent an invitation',
  comment: 'They commented',
  call: 'They called',
  meeting: 'You met',
  text: 'They wrote',
};

const stateWords: Readonly<Record<TouchState, string>> = {
  scheduled: 'scheduled',
  pending: 'still open',
  sent: '',
  undone: 'undone',
  withdrawn: 'withdrawn',
};

/** What was done, in words: "You wrote". */
export function actText({ channel, direction }: Touch): string {
  return (direction === 'out' ? outActs : inActs)[channel];
}

/** How it ended, in words; empty for what was simply sent. */
export function stateText({ state }: Touch): string {
  return stateWords[state];
}

/** Whether the touch never reached the other side in the end. */
export function isTakenBack({ state }: Touch): boolean {
  return state === 'undone' || state === 'withdrawn';
}
