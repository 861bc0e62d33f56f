import type { EpochMs } from '@/outreach/brand';
import type { Result } from '@/outreach/result';
import { present } from '../present';
import type { ImportRow, ImportTally } from '../import-rows';
import type { StorageError } from '../storage-error';
import type { TactDatabase } from '../tact-database';
import { reading } from '../transaction';

/** What is kept of an import, with what it brought. */
export interface KeptImport extends ImportTally {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** `running` as long as nothing else was written down: whether somebody is at work on it, only the page can know. */
  readonly state: ImportRow['state'];
  readonly startedAt: EpochMs;
  readonly endedAt?: EpochMs;
  readonly workedFor: number;
  readonly sourceBytes: number;
  readonly sentence?: string;
}

/** All imports that were begun, the newest first. */
export function loadImports(database: TactDatabase): Promise<Result<readonly KeptImport[], StorageError>> {
  return reading(database, async () => {
    const rows = await database.imports.toArray();
    return rows.toSorted((first, second) => second.startedAt - first.startedAt).map(keptImport);
  });
}

function keptImport(row: ImportRow): KeptImport {
  const { id, kind, title, state, startedAt, endedAt, workedFor, sourceBytes, sentence } = row;
  const about = { id, kind, title, state, startedAt, endedAt, workedFor, sourceBytes, sentence };
  return present<KeptImport>({ ...about, ...row.tally });
}
