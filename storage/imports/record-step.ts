import type { Result } from '@/outreach/result';
import type { Sighting, TouchSighting } from '@/outreach/sighting';
import { UnhashedText } from '../keyed-hash';
import type { ImportRow, ImportTally } from '../import-rows';
import { StorageRefusal, type StorageError } from '../storage-error';
import type { TactDatabase } from '../tact-database';
import { settled, writing } from '../transaction';
import type { WriteContext } from '../work';
import { fingerprintsOf, keepFingerprints } from './fingerprints';
import { hashesForStep } from './hashes-for-step';
import type { ImportCaches } from './import-caches';
import { keepJournal } from './keep-journal';
import { nameMemory } from './name-memory';
import { readAhead, recordInBulk } from './record-in-bulk';
import { stepJournal, type StepJournal } from './step-journal';
import { tallyWith } from './tally';

/** A run of a file, small enough for one transaction. */
export interface RecordedStep {
  readonly sightings: readonly Sighting[];
  readonly counts: Readonly<Record<string, number>>;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly problems: readonly { readonly place: string; readonly sentence: string }[];
  /** Where the next step begins. */
  readonly mark: { readonly entry: number; readonly offset: number };
  readonly sourceBytes: number;
}

/** Which step of which import it is. The number of an import's first step is 0; that of the next one is in its row. */
export interface StepPlace {
  readonly import: string;
  readonly number: number;
  /** How long the import was at work since the step before, without pauses, in ms. */
  readonly workedFor: number;
}

/** More in one transaction would let everybody else wait. */
const MOST_SIGHTINGS = 5_000;

/**
 * Keeps one step of an import in one transaction: what was seen, what the import brought so far, and where it goes on.
 * Gives the tally up to now. A step that was kept before changes nothing, so that it may be sent again; after a failure
 * nothing of it is kept. Refuses with `unknown-record` a step of an import that is not running, or one that leaves a gap.
 */
export async function recordStep(
  database: TactDatabase,
  place: StepPlace,
  step: RecordedStep,
  context: WriteContext,
  caches: ImportCaches,
): Promise<Result<ImportTally, StorageError>> {
  if (step.sightings.length > MOST_SIGHTINGS) throw new RangeError('A step has too many sightings.');
  try {
    return await tryStep(database, place, step, context, caches);
  } catch (thrown) {
    if (!(thrown instanceof UnhashedText) || caches.hashesIds) throw thrown;
    // Seldom: something waits for one of the touches, or knows it already.
    caches.hashesIds = true;
    return tryStep(database, place, step, context, caches);
  }
}

async function tryStep(
  database: TactDatabase,
  place: StepPlace,
  step: RecordedStep,
  context: WriteContext,
  caches: ImportCaches,
): Promise<Result<ImportTally, StorageError>> {
  const hashes = await settled(() => hashesForStep(database, step.sightings, caches));
  if (!hashes.ok) return hashes;
  const prints = fingerprintsOf(step.sightings, caches.fingerprint);
  const journal = stepJournal(caches.noted);
  const names = nameMemory(caches.names);
  const work = { ...context, database, hashes: hashes.value, journal, names, caches };
  const tally = await writing(database, async () => {
    const [row, ahead] = await Promise.all([
      database.imports.get(place.import),
      readAhead(work, step.sightings),
    ]);
    if (row?.state !== 'running' || place.number > row.steps) throw new StorageRefusal('unknown-record');
    if (place.number < row.steps) return row.tally;
    await recordInBulk(work, step.sightings, ahead);
    await keepFingerprints(work, prints);
    return keepStep({ database, context, row, place, step, journal });
  });
  if (!tally.ok) return tally;
  journal.noteHandles(caches.noted);
  names.keep();
  return tally;
}

interface KeptStep {
  readonly database: TactDatabase;
  readonly context: WriteContext;
  readonly row: ImportRow;
  readonly place: StepPlace;
  readonly step: RecordedStep;
  readonly journal: StepJournal;
}

async function keepStep({ database, context, row, place, step, journal }: KeptStep): Promise<ImportTally> {
  const tally = tallyWith(row.tally, step, { ...journal.counts(), replies: repliesIn(step, journal) });
  const workedFor = row.workedFor + place.workedFor;
  await keepJournal(database, { ...row, mark: step.mark, workedFor, tally }, context, journal);
  return tally;
}

/** How many new touches are what somebody wrote to the user. */
function repliesIn({ sightings }: RecordedStep, { isNew }: StepJournal): number {
  const written = sightings.filter((one) => one.kind === 'touch').filter(isWrittenToUser);
  return new Set(written.map(({ id }) => id).filter(isNew)).size;
}

/** A bounce nobody wrote, and a meeting is no answer. */
function isWrittenToUser({ direction, channel, reply }: TouchSighting): boolean {
  return direction === 'in' && channel !== 'meeting' && reply?.intent !== 'bounce';
}
