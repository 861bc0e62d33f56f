import type { Day } from '@/outreach/calendar';
import type { Channel, Touch } from '@/outreach/touch';
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

/** The channel and the day of a touch, and what is special about it: "Mail, Tue 17 Nov", "Mail, scheduled for Tue 24 Nov". */
export function touchText(touch: Touch, { today, timeZone }: Clockwork): string {
  const day = momentText(touch.at, today, timeZone);
  const when = touch.state === 'scheduled' ? `scheduled for ${day}` : day;
  return [channelWords[touch.channel], when, stateText(touch)].filter(Boolean).join(', ');
}

/** A touch as the proof of a reason: "Mail, Tue 17 Nov, no answer." */
export function proofText(touch: Touch, clockwork: Clockwork): string {
  return `${touchText(touch, clockwork)}${touch.direction === 'out' && touch.state === 'sent' ? ', no answer' : ''}.`;
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

/** What was done, in words: "You wrote". */
export function actText({ channel, direction }: Touch): string {
  return (direction === 'out' ? outActs : inActs)[channel];
}

/** How it ended, in words; empty for what was simply sent. */
export function stateText({ state, channel }: Touch): string {
  if (state === 'pending') return channel === 'invitation' ? 'still open' : 'on its way';
  if (state === 'undone') return 'taken back';
  return state === 'withdrawn' ? 'withdrawn' : '';
}

/** Whether the touch never reached the other side in the end. */
export function isTakenBack({ state }: Touch): boolean {
  return state === 'undone' || state === 'withdrawn';
}
