import { epochMs } from '@/outreach/brand';
import type { Sighting } from '@/outreach/sighting';
import { beginImport, endImport } from '@/storage/imports/begin-import';
import { importCaches } from '@/storage/imports/import-caches';
import { recordStep } from '@/storage/imports/record-step';
import { takeBack } from '@/storage/imports/take-back';
import { openDatabase } from '@/storage/open-database';
import { splitPeople } from '@/storage/same-person/split-people';
import type { TactDatabase } from '@/storage/tact-database';
import { putAndDelete, type Measured, type Rows } from './bare-puts';
import { connectionsOf, mailboxOf } from './made-sightings';

/** What the write path took, the bare puts of the same rows, and taking the import back. */
export interface WritesMeasured {
  readonly tact: Measured;
  readonly bare: Measured;
  readonly takenBack: Measured;
  /** Bare deletes of the same rows. */
  readonly deleted: Measured;
}

const context = {
  now: epochMs(Date.UTC(2026, 0, 1)),
  device: 'bench',
  newId: () => crypto.randomUUID(),
};

/** Measures a mailbox of so many touches with so many people. */
export function measureTouches(touches: number, people: number, aStep: number): Promise<WritesMeasured> {
  return measureWrites(piecesOf(mailboxOf(touches, people), aStep));
}

/** Measures the connections of a LinkedIn export. */
export function measureConnections(people: number, aStep: number): Promise<WritesMeasured> {
  return measureWrites(piecesOf(connectionsOf(people), aStep));
}

type Steps = readonly (readonly Sighting[])[];

/** Measures sightings through `recordStep`, then the rows that it left, put without any code of ours. */
async function measureWrites(steps: Steps): Promise<WritesMeasured> {
  const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const opened = await openDatabase({ name: `write-${crypto.randomUUID()}`, random });
  if (!opened.ok) throw new Error(opened.error.sentence);
  const database = opened.value;
  const tact = await importAll(database, steps);
  const { put, deleted } = await putAndDelete(database, await rowsOf(database), steps.length);
  const takenBack = await takeAllBack(database);
  await database.delete();
  return { tact, bare: put, takenBack, deleted };
}

async function takeAllBack(database: TactDatabase): Promise<Measured> {
  const start = performance.now();
  let longestStep = 0;
  let begin = start;
  const onProgress = () => {
    longestStep = Math.max(longestStep, performance.now() - begin);
    begin = performance.now();
  };
  const taken = await takeBack(database, 'bench', context, { split: splitPeople, onProgress });
  if (!taken.ok) throw new Error(taken.error.sentence);
  const left = (await database.people.count()) + (await database.touches.count());
  if (left > 0) throw new Error(`${String(left)} rows are left of an import that was taken back`);
  return { took: performance.now() - start, longestStep };
}

async function importAll(database: TactDatabase, steps: Steps): Promise<Measured> {
  const about = {
    id: 'bench',
    kind: 'mail',
    title: 'Bench',
    files: [],
    sourceBytes: 0,
    choices: { ownAddresses: [] },
  };
  await beginImport(database, about, context);
  const caches = importCaches();
  const start = performance.now();
  let longestStep = 0;
  for (const [number, sightings] of steps.entries()) {
    const mark = { entry: 0, offset: number };
    const step = {
      sightings,
      counts: { mails: sightings.length },
      leftOut: {},
      problems: [],
      mark,
      sourceBytes: number,
    };
    const begin = performance.now();
    const kept = await recordStep(database, { import: 'bench', number, workedFor: 1 }, step, context, caches);
    longestStep = Math.max(longestStep, performance.now() - begin);
    if (!kept.ok) throw new Error(kept.error.sentence);
  }
  await endImport(database, 'bench', { state: 'done' }, context, caches);
  return { took: performance.now() - start, longestStep };
}

async function rowsOf(database: TactDatabase): Promise<Rows> {
  const tables = database.tables.filter(({ name }) => name !== 'meta');
  const rows = await Promise.all(
    tables.map(async (table) => [table.name, (await table.toArray()) as object[]] as const),
  );
  return Object.fromEntries(rows.filter(([, some]) => some.length > 0));
}

function piecesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
