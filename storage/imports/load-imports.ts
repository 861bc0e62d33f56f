import type { EpochMs } from '@/outreach/brand';
import type { Result } from '@/outreach/result';
import type { ImportRow, ImportTally } from '../rows';
import type { StorageError } from '../storage-error';
import type { TactDatabase } from '../tact-database';
import { reading } from '../transaction';

/** An import that writes nothing for so long, in ms, is no longer at work. */
const SILENCE = 60_000;

/** What is kept of an import, with what it brought. */
export interface KeptImport extends ImportTally {
  readonly id: string;
  readonly kind: ImportRow['kind'];
  readonly title: string;
  readonly state: ImportRow['state'] | 'interrupted';
  readonly startedAt: EpochMs;
  readonly endedAt?: EpochMs;
  readonly workedFor: number;
  readonly sourceBytes: number;
  readonly sentence?: string;
}

/** All imports that were begun. One that says to be running and has written nothing for a minute was interrupted. */
export function loadImports(
  database: TactDatabase,
  now: EpochMs,
): Promise<Result<readonly KeptImport[], StorageError>> {
  return reading(database, async () => {
    const rows = await database.imports.toArray();
    return rows.map((row) => keptImport(row, now));
  });
}

function keptImport(row: ImportRow, now: EpochMs): KeptImport {
  const { id, kind, title, startedAt, endedAt, workedFor, sourceBytes, sentence } = row;
  const isSilent = row.state === 'running' && now - row.updatedAt > SILENCE;
  return {
    ...{ id, kind, title, startedAt, workedFor, sourceBytes },
    ...row.tally,
    state: isSilent ? 'interrupted' : row.state,
    ...(endedAt !== undefined && { endedAt }),
    ...(sentence !== undefined && { sentence }),
  };
}
