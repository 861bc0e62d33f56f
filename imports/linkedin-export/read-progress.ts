import type { Entry } from '../import-file';
import type { ExportFile } from './export-files';

/** How many bytes of the chosen files have been read. */
export interface ReadProgress {
  /** The file, whose reading is counted. */
  readonly watched: <File extends ExportFile>(file: File) => File;
  readonly finish: (entry: Entry) => void;
  readonly bytes: () => number;
}

export function createReadProgress(): ReadProgress {
  let finished = 0;
  let current = 0;
  return {
    watched: (file) => ({ ...file, entry: { ...file.entry, read: counting(file.entry) } }),
    finish: ({ sourceBytes }) => {
      finished += sourceBytes;
      current = 0;
    },
    bytes: () => finished + current,
  };

  function counting({ read, sourceBytes }: Entry): Entry['read'] {
    return async function* (from, signal) {
      for await (const chunk of read(from, signal)) {
        current = Math.min(chunk.sourceBytes, sourceBytes);
        yield chunk;
      }
    };
  }
}
