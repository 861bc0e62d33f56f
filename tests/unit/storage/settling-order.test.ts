import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sighting, TouchSighting } from '@/outreach/sighting';
import { listPeople } from '@/storage/list-people';
import { loadHistory } from '@/storage/load-history';
import { record } from '@/storage/record';
import { storageState } from '@/storage/storage-state';
import { context, email, failOnWarnings, freshDatabase, valueOf } from './fresh-storage';
import { mailPressed, mailSettled, monday, newsSeen, secondsAfter } from './mails';
import { stateSeen } from './sightings';

failOnWarnings();

const ann = email('ann@example.com');
const hex = '18c2a5b7d9e01f2';
const browserThread = 'thread-a:r-12';
const news = newsSeen([`${hex}0`, browserThread], `${hex}f`, secondsAfter(monday, 999));

/** All that is told of one mail, from the press to an import years later. */
function storyOf(index: number, seconds: number): readonly TouchSighting[] {
  const pressedAt = secondsAfter(monday, seconds);
  const pressed = mailPressed(`draft-${String(index)}`, ann, pressedAt, { thread: browserThread });
  const settled = mailSettled(`${hex}${String(index)}`, ann, secondsAfter(pressedAt, 4), {
    thread: `${hex}0`,
    alsoThread: browserThread,
  });
  const { alsoThread, ...plain } = settled;
  expect(alsoThread).toBe(browserThread);
  return [
    pressed,
    { ...pressed, state: 'sent', at: secondsAfter(pressedAt, 6), overrideReason: 'they called' },
    settled,
    { ...plain, source: 'imported', subject: 'Hello' },
  ];
}

/** Up to three mails to one person, seconds apart, of which some were undone. */
const mails = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 3 })
  .chain((moments) =>
    fc.tuple(
      fc.constant(moments.map((moment) => moment * 10)),
      fc.array(fc.constantFrom('sent', 'scheduled', 'undone'), { minLength: 3, maxLength: 3 }),
    ),
  )
  .map(([moments, ends]) => moments.flatMap((seconds, index) => endOf(ends[index], storyOf(index, seconds))));

function endOf(end: string | undefined, story: readonly TouchSighting[]): readonly Sighting[] {
  const [pressed, sent, settled, imported] = story;
  if (!pressed || !sent || !settled || !imported) throw new Error('unreachable');
  if (end === 'undone') return [pressed, stateSeen(pressed.id, 'undone')];
  if (end !== 'scheduled') return [...story, stateSeen(pressed.id, 'sent')];
  const later = { at: secondsAfter(settled.at, 90_000) };
  return [
    { ...pressed, state: 'scheduled', ...later },
    { ...settled, ...later },
    { ...imported, ...later },
  ];
}

function told(all: readonly Sighting[]) {
  const doubles = fc.array(fc.constantFrom(...all), { maxLength: 5 });
  return doubles.chain((again) =>
    fc.shuffledSubarray([...all, ...again], { minLength: all.length + again.length }),
  );
}

// Hundreds of databases: a busy machine takes its time.
describe('a press and the message it became', () => {
  it('are one touch in every order, and as many touches as there were mails', async () => {
    const stories = mails.chain((all) => fc.tuple(fc.constant(all), told(all), told(all)));
    await fc.assert(
      fc.asyncProperty(stories, async ([all, first, second]) => {
        const kept = await keptAfter([first]);
        expect(await keptAfter(second.map((one) => [one]))).toEqual(kept);
        const presses = all.filter((one) => one.kind === 'touch' && one.state !== 'sent');
        expect(kept.touches).toHaveLength(presses.length);
        expect(kept).toMatchObject({ listed: presses.length, counted: presses.length });
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('are matched alike whatever is told of them, also when nothing fits', async () => {
    const thread = fc.constantFrom(undefined, browserThread, `${hex}0`, `${hex}1`);
    const moment = fc.integer({ min: 0, max: 12 }).map((steps) => secondsAfter(monday, steps * 37));
    const anything = fc.tuple(fc.integer({ min: 0, max: 3 }), moment, thread, thread, fc.nat(5));
    const sightings = fc.array(anything.map(anyMail), { minLength: 1, maxLength: 9 });
    const orders = sightings.chain((all) => fc.tuple(told(all), fc.constant(all)));
    await fc.assert(
      fc.asyncProperty(orders, async ([first, second]) => {
        expect(await keptAfter(first.map((one) => [one]))).toEqual(await keptAfter([second]));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('keep the news of their conversation in every order of press and message', async () => {
    const [pressed, , settled] = storyOf(0, 0);
    if (!pressed || !settled) throw new Error('unreachable');
    for (const order of [
      [pressed, news, settled],
      [pressed, settled, news],
      [settled, news, pressed],
    ]) {
      const database = await freshDatabase();
      for (const one of order) valueOf(await record(database, [one], context()));
      const rows = await database.threadNews.toArray();
      expect(rows.map(({ thread }) => thread)).toEqual([`${hex}0`]);
      expect(valueOf(await loadHistory(database, [ann])).news).toEqual([
        { thread: `${hex}0`, message: `gmail:${hex}f`, at: news.at },
      ]);
    }
  });
});

function anyMail([number, at, thread, alsoThread, kind]: readonly [
  number,
  TouchSighting['at'],
  string | undefined,
  string | undefined,
  number,
]): Sighting {
  const pressedAt = secondsAfter(monday, number * 70);
  const pressed = mailPressed(`draft-${String(number)}`, ann, pressedAt, thread ? { thread } : {});
  if (kind === 0) return stateSeen(pressed.id, 'undone');
  if (kind === 1) return { ...pressed, state: 'sent', at };
  if (kind === 2) return { ...pressed, state: 'scheduled', at: secondsAfter(at, 3_000) };
  if (kind === 3) return pressed;
  const threads = { ...(thread && { thread }), ...(alsoThread && { alsoThread }) };
  const late = kind === 4 ? 0 : 3_100;
  return mailSettled(`${hex}${String(number)}`, ann, secondsAfter(at, late), threads);
}

async function keptAfter(requests: readonly (readonly Sighting[])[]) {
  const database = await freshDatabase();
  const work = context();
  for (const sightings of requests) valueOf(await record(database, sightings, work));
  const { people } = valueOf(await listPeople(database, '', 10));
  const kept = {
    touches: await database.touches.toArray(),
    history: valueOf(await loadHistory(database, [ann])).touches,
    settled: await database.settledTouches.toArray(),
    states: await database.touchStates.toArray(),
    listed: people[0]?.touchCount ?? 0,
    counted: valueOf(await storageState(database)).touches,
  };
  database.close();
  return kept;
}
