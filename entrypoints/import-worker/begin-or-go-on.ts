import type { CallError } from '@/messaging/protocol';
import type { Result } from '@/outreach/result';
import { beginImport, goOnWith } from '@/storage/imports/begin-import';
import type { ImportRow } from '@/storage/import-rows';
import type { DeskParts } from './import-desk';
import type { WaitingImport } from './import-queue';

/** The import's row, new or where an earlier run left it; other files than its own do not go on with it. */
export function beginOrGoOn(
  { disk }: DeskParts,
  { id, goesOn, plan, files, choices }: WaitingImport,
): Promise<Result<ImportRow, CallError>> {
  const { kind, title, sourceBytes } = plan;
  const about = { id, kind, title, sourceBytes, files, choices };
  return disk.write((database, write) =>
    goesOn === undefined
      ? beginImport(database, about, write)
      : goOnWith(database, { id: goesOn, files }, write),
  );
}
