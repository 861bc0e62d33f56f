import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { probableAnswer, type ThreadNews } from '@/outreach/probable-answer';
import { at, touch } from './invented';

const mail = touch('2026-11-20 10:00', { thread: 'thread one', message: 'gmail:18c2f0a1b2c3d4e5' });
const news = (moment: string, more: Partial<ThreadNews> = {}): ThreadNews => ({
  thread: 'thread one',
  message: `gmail:news at ${moment}`,
  at: at(moment),
  ...more,
});
const answerIn = (shown: readonly ThreadNews[], ...touches: Parameters<typeof probableAnswer>[1]) =>
  probableAnswer(shown, touches);

describe('an answer is probable', () => {
  it('when a list shows a message newer than the user\u2019s own', () => {
    expect(answerIn([news('2026-11-23 16:40')], mail)).toEqual({
      thread: 'thread one',
      at: at('2026-11-23 16:40'),
    });
  });

  it('in the conversation with the newest message', () => {
    const other = touch('2026-11-19 10:00', { thread: 'thread two' });
    const both = [news('2026-11-22 09:00'), news('2026-11-23 09:00', { thread: 'thread two' })];
    expect(answerIn(both, mail, other)?.thread).toBe('thread two');
    expect(answerIn(both.toReversed(), mail, other)?.thread).toBe('thread two');
  });

  it('also when they called before it came', () => {
    const call = touch('2026-11-21 10:00', { direction: 'in', channel: 'call' });
    expect(answerIn([news('2026-11-23 16:40')], mail, call)).toBeDefined();
  });
});

describe('no answer is probable', () => {
  it.each([
    ['without news', [], [mail]],
    ['in a conversation that is another one', [news('2026-11-23 16:40', { thread: 'thread two' })], [mail]],
    ['when the list shows the mail itself', [news('2026-11-23 16:40', { message: mail.message })], [mail]],
    ['within two minutes of the press', [news('2026-11-20 10:02')], [mail]],
    ['when the list is older than the mail', [news('2026-11-19 10:00')], [mail]],
    [
      'when the user wrote nothing there',
      [news('2026-11-23 16:40')],
      [touch('2026-11-20 10:00', { thread: 'thread one', direction: 'in' })],
    ],
    [
      'when what the user wrote was undone',
      [news('2026-11-23 16:40')],
      [touch('2026-11-20 10:00', { thread: 'thread one', state: 'undone' })],
    ],
    [
      'when the message was read since, on whatever channel they went on',
      [news('2026-11-23 16:40')],
      [mail, touch('2026-11-23 17:00', { direction: 'in', channel: 'linkedin-message' })],
    ],
    [
      'when it is the user\u2019s own later mail',
      [news('2026-11-23 16:40')],
      [mail, touch('2026-11-23 16:39', { thread: 'thread one' })],
    ],
  ] as const)('%s', (_name, shown, touches) => {
    expect(answerIn(shown, ...touches)).toBeUndefined();
  });
});

it('the order of news and touches does not matter', () => {
  const minutes = fc.integer({ min: 0, max: 200 });
  const anyNews = fc.record({ thread: fc.constantFrom('a', 'b'), minutes });
  const anyTouch = fc.record({
    thread: fc.constantFrom('a', 'b'),
    minutes,
    direction: fc.constantFrom('in', 'out'),
  });
  const moment = (count: number) => epochMs(mail.at + count * 60_000);
  fc.assert(
    fc.property(fc.array(anyNews), fc.array(anyTouch), (shown, seen) => {
      const all = shown.map(({ thread, minutes: count }, index) => ({
        thread,
        at: moment(count),
        message: `news ${String(index)}`,
      }));
      const touches = seen.map(({ minutes: count, ...more }, index) => ({
        ...touch('2026-11-20 10:00', { ...more, message: `mail ${String(index)}` }),
        at: moment(count),
      }));
      expect(probableAnswer(all.toReversed(), touches.toReversed())).toEqual(probableAnswer(all, touches));
    }),
  );
});
