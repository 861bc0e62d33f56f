import type { Entry } from './import-file';
import type { ImportStep, ImportTask } from './importer';
import { totalSourceBytes } from './plan-title';
import { createStepBuilder, type ReadItem } from './step-builder';

/** One thing that was read, and where it stands. */
export interface PlacedItem {
  readonly item: ReadItem;
  /** Where it begins and where the next one does, by the importer's own measure: bytes, or rows of a table. */
  readonly offset: number;
  readonly next: number;
  /** Bytes of the chosen file read so far for its entry. */
  readonly sourceBytes: number;
}

/** The steps of an import whose entries are read from their beginning, without those that an earlier run made. */
export async function* readSteps(
  { entries, from = { entry: 0, offset: 0 } }: ImportTask,
  itemsOf: (entry: Entry, place: number) => AsyncIterable<PlacedItem>,
): AsyncGenerator<ImportStep> {
  const steps = createStepBuilder();
  let readBefore = totalSourceBytes(entries.slice(0, from.entry));
  for (const [place, entry] of entries.entries()) {
    if (place < from.entry) continue;
    for await (const { item, offset, next, sourceBytes } of itemsOf(entry, place)) {
      if (place === from.entry && offset < from.offset) continue;
      const [begin, end] = [
        { entry: place, offset },
        { entry: place, offset: next },
      ];
      yield* steps.add(item, begin, end, readBefore + sourceBytes);
    }
    readBefore += entry.sourceBytes;
    yield steps.flush({ entry: place + 1, offset: 0 }, readBefore);
  }
}
