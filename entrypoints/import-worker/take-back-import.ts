import { importKinds } from '@/messaging/imports';
import { takeBack } from '@/storage/imports/take-back';
import type { ImportRow } from '@/storage/import-rows';
import { splitPeople } from '@/storage/same-person/split-people';
import type { DeskParts } from './import-desk';
import { whileTakingBack } from './import-locks';
import { orFailure } from './or-failure';
import { reportOf } from './progress';
import { sayChanged } from './say-changed';

/** Takes an import back, tells how far that is, and what it is at the end. Refuses while one is being read. */
export async function takeBackImport(parts: DeskParts, id: string): Promise<void> {
  const isOurs = await whileTakingBack(id, () => takeBackAlone(parts, id));
  if (!isOurs) parts.tell({ kind: 'problem', sentence: atWork });
}

const atWork =
  'An import is at work, here or in another window. Take this one back when that has ended or is stopped.';

async function takeBackAlone({ disk, tell, report }: DeskParts, id: string): Promise<void> {
  const onProgress = (done: number, of: number) => {
    tell({ kind: 'taking-back', id, done, of });
  };
  const taken = await orFailure(report, () =>
    disk.write((database, write) => takeBack(database, id, write, { onProgress, split: splitPeople })),
  );
  if (!taken.ok) tell({ kind: 'problem', sentence: taken.error.sentence });
  else tellEnd(taken.value, tell);
  sayChanged();
}

function tellEnd(row: ImportRow, tell: DeskParts['tell']): void {
  const kind = importKinds.find((known) => known === row.kind);
  if (kind) tell({ kind: 'report', report: reportOf(row, kind, row.state) });
}
