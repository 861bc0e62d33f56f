import type { Result } from '@/outreach/result';
import { present } from './present';
import type { ReadingRow } from './rows';
import type { StorageError } from './storage-error';
import type { TactDatabase } from './tact-database';
import { reading, writing } from './transaction';
import { rowStamp, type WriteContext } from './work';

/** Which selector of a list found its thing just now, 0 being the first; null when none did. */
interface SeenReading {
  readonly name: string;
  readonly rung: number | null;
}

const MOST_ROWS = 200;

/** Counts which selectors found their things. That one found nothing is noted only of what was never found. */
export function recordReadings(
  database: TactDatabase,
  site: ReadingRow['site'],
  readings: readonly SeenReading[],
  write: WriteContext,
): Promise<Result<Record<string, never>, StorageError>> {
  return writing(database, async () => {
    let room = MOST_ROWS - (await database.readings.count());
    for (const seen of readings) {
      const before = await database.readings.get([site, seen.name]);
      if (!before && room-- <= 0) continue;
      if (!before || seen.rung !== null) await database.readings.put(rowOf(site, seen, before, write));
    }
    return {};
  });
}

/** What is known of all that the readers look for. */
export function loadReadings(database: TactDatabase): Promise<Result<readonly ReadingRow[], StorageError>> {
  return reading(database, () => database.readings.toArray());
}

function rowOf(
  site: ReadingRow['site'],
  { name, rung }: SeenReading,
  before: ReadingRow | undefined,
  write: WriteContext,
): ReadingRow {
  const found = before?.found ?? [];
  return {
    ...rowStamp(write),
    site,
    name,
    found: rung === null ? found : countedAt(found, rung),
    ...present({ rung: rung ?? undefined, foundAt: rung === null ? undefined : write.now }),
  };
}

function countedAt(found: readonly number[], rung: number): readonly number[] {
  const length = Math.max(found.length, rung + 1);
  return Array.from({ length }, (_, index) => (found[index] ?? 0) + (index === rung ? 1 : 0));
}
