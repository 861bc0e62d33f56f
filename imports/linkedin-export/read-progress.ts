import type { Entry } from '../import-file';

/** How many bytes of the chosen files have been read. */
export interface ReadProgress {
  /** The entry, whose reading is counted. */
  readonly watched: (entry: Entry) => Entry;
  readonly finish: (entry: Entry) => void;
  readonly bytes: () => number;
}

export function createReadProgress(): ReadProgress {
  let finished = 0;
  let current = 0;
  return {
    watched: (entry) => ({ ...entry, read: counting(entry) }),
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
