import type { Result } from '@/outreach/result';
import { present } from '../present';
import type { ImportAbout, ImportRow } from '../import-rows';
import { stableText } from '../stable-text';
import { StorageRefusal, type StorageError } from '../storage-error';
import type { TactDatabase } from '../tact-database';
import { writing } from '../transaction';
import { rowStamp, type WriteContext } from '../work';
import { importCaches, type ImportCaches } from './import-caches';
import { keepLateNames } from './late-names';
import { nothingYet } from './tally';

/** Writes down that an import begins, under an id of the caller's. Sent again, it gives the row that is there. */
export function beginImport(
  database: TactDatabase,
  about: ImportAbout & { readonly id: string },
  context: WriteContext,
): Promise<Result<ImportRow, StorageError>> {
  const { id, kind, title, files, sourceBytes, choices } = about;
  return writing(database, async () => {
    const known = await database.imports.get(id);
    const fresh = { state: 'running' as const, startedAt: context.now, workedFor: 0, steps: 0 };
    const row = { id, kind, title, files, sourceBytes, choices, ...fresh, tally: nothingYet };
    if (!known) await database.imports.add({ ...row, ...rowStamp(context) });
    return known ?? { ...row, ...rowStamp(context) };
  });
}

/**
 * Goes on with an import that was interrupted, stopped or failed; `mark` in the row says where, and its absence that it
 * begins anew. Refuses with `unknown-record` what is not known, is done, or was taken back, and with `other-files` what
 * began with others than these; the import stays as it was then.
 */
export function goOnWith(
  database: TactDatabase,
  { id, files }: Pick<ImportRow, 'id' | 'files'>,
  context: WriteContext,
): Promise<Result<ImportRow, StorageError>> {
  return writing(database, async () => {
    const known = await database.imports.get(id);
    if (!known || known.state === 'done' || known.state === 'taken-back')
      throw new StorageRefusal('unknown-record');
    if (stableText(known.files) !== stableText(files)) throw new StorageRefusal('other-files');
    const running = { ...known, state: 'running' as const, endedAt: undefined, sentence: undefined };
    // Without a mark all is read anew, and what was counted of it would count twice.
    const tally = known.mark ? known.tally : nothingYet;
    const row = present<ImportRow>({ mark: undefined, ...running, tally, ...rowStamp(context) });
    await database.imports.put(row);
    return row;
  });
}

/** How an import ended, and why if not at its end. */
export interface ImportEnd {
  readonly state: 'stopped' | 'failed' | 'done';
  readonly sentence?: string;
}

/**
 * Writes down that an import ended, with what its steps left to the end (`caches` of the run, if there was one).
 * What it brought stays. One that was taken back meanwhile stays so.
 */
export async function endImport(
  database: TactDatabase,
  id: string,
  { state, sentence }: ImportEnd,
  context: WriteContext,
  caches: ImportCaches = importCaches(),
): Promise<Result<Record<string, never>, StorageError>> {
  const named = await keepLateNames(database, id, context, caches);
  if (!named.ok) return named;
  return writing(database, async () => {
    const known = await database.imports.get(id);
    if (!known) throw new StorageRefusal('unknown-record');
    const ended = {
      ...known,
      state,
      endedAt: context.now,
      ...rowStamp(context),
      ...(sentence && { sentence }),
    };
    if (known.state !== 'taken-back') await database.imports.put(ended);
    return {};
  });
}
