import { importKinds } from '@/messaging/imports';
import { takeBack } from '@/storage/imports/take-back';
import type { ImportRow } from '@/storage/rows';
import { splitPeople } from '@/storage/same-person/split-people';
import type { DeskParts } from './import-desk';
import { reportOf } from './progress';
import { sayChanged } from './say-changed';

/** Takes an import back, tells how far that is, and what it is at the end. */
export async function takeBackImport({ disk, tell }: DeskParts, id: string): Promise<void> {
  const onProgress = (done: number, of: number) => {
    tell({ kind: 'taking-back', id, done, of });
  };
  const taken = await disk.write((database, write) =>
    takeBack(database, id, write, { onProgress, split: splitPeople }),
  );
  if (!taken.ok) tell({ kind: 'problem', sentence: taken.error.sentence });
  else tellEnd(taken.value, tell);
  sayChanged();
}

function tellEnd(row: ImportRow, tell: DeskParts['tell']): void {
  const kind = importKinds.find((known) => known === row.kind);
  if (kind) tell({ kind: 'report', report: reportOf(row, kind, row.state) });
}
