import { expect, test } from 'vitest';
import { briefPerson, type KnownHistory } from '@/outreach/brief-person';
import { emailHandle, type Handle } from '@/outreach/handle';
import { lastAnswer, unansweredTouches } from '@/outreach/history';
import { meetingTouches } from '@/outreach/meeting-touch';
import { defaultPolicy } from '@/outreach/policy';
import { at, timeZone, touch } from './invented';

const daniel = emailHandle('daniel@example.com') as Handle;
const atWork = emailHandle('daniel@example.org') as Handle;
const meeting = { uid: 'abc@example.net', instant: '20261123T100000Z', at: at('2026-11-23 10:00') };

test('a meeting is a touch out and a touch in, under ids that every copy of the calendar gives', () => {
  const touches = meetingTouches(meeting, { handle: daniel, name: 'Daniel Okafor' });
  expect(touches.map(({ id, direction }) => [id, direction])).toEqual([
    ['calendar:abc@example.net:20261123T100000Z:out:email:daniel@example.com', 'out'],
    ['calendar:abc@example.net:20261123T100000Z:in:email:daniel@example.com', 'in'],
  ]);
  expect(new Set(touches.map(({ message }) => message)).size).toBe(1);
});

test('a meeting answers what was sent before it, and asks for no answer itself', () => {
  const touches = [
    touch('2026-11-20 09:00'),
    ...meetingTouches(meeting, { handle: daniel }),
    touch('2026-11-24 09:00'),
  ];
  expect(lastAnswer(touches)?.channel).toBe('meeting');
  expect(unansweredTouches(touches).map((one) => one.at)).toEqual([at('2026-11-24 09:00')]);
});

test('a meeting is one line of the history, with however many addresses they were invited', () => {
  const nothing: KnownHistory = {
    ...{ standings: [], ties: [], news: [], factChanges: [], isSuppressed: false },
    touches: [daniel, atWork].flatMap((handle) => meetingTouches(meeting, { handle })),
  };
  const context = { policy: defaultPolicy, now: at('2026-11-24 09:00'), timeZone };
  const { history, historyTotal } = briefPerson({ handles: [daniel], channel: 'email' }, nothing, context);
  expect(history).toMatchObject([{ channel: 'meeting', direction: 'in' }]);
  expect(historyTotal).toBe(1);
});
