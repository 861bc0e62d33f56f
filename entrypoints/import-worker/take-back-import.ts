import { takeBack } from '@/storage/imports/take-back';
import { splitPeople } from '@/storage/same-person/split-people';
import type { DeskParts } from './import-desk';
import { sayChanged } from './say-changed';

/** Takes an import back, and tells how far that is. */
export async function takeBackImport({ disk, tell }: DeskParts, id: string): Promise<void> {
  const onProgress = (done: number, of: number) => {
    tell({ kind: 'taking-back', id, done, of });
  };
  const taken = await disk.write((database, write) =>
    takeBack(database, id, write, { onProgress, split: splitPeople }),
  );
  if (!taken.ok) tell({ kind: 'problem', sentence: taken.error.sentence });
  sayChanged();
}
