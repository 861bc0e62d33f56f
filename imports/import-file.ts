/** A file that the user chose, as the browser or Node gives it: its bytes are read when they are wanted, never all at once. */
export interface ChosenFile {
  /** With the folders above it where a folder was chosen: `Takeout/Mail/Inbox.mbox`. */
  readonly path: string;
  readonly blob: Blob;
  /** Milliseconds since 1970, UTC; what the file says is known as of then. */
  readonly lastModified: number;
}

/** One run of bytes of an entry. `sourceBytes` counts the bytes of the chosen file that were read so far for this entry. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly sourceBytes: number;
}

/** One readable thing among the chosen files: a plain file, what a `.gz` holds, or one entry of a zip. */
export interface Entry {
  readonly path: string;
  /** How many bytes of the chosen file it takes, for the progress; less than what it holds where it is compressed. */
  readonly sourceBytes: number;
  readonly lastModified: number;
  /**
   * Its bytes from this offset on, counted uncompressed, in chunks of at most 4 MB.
   * Throws `ImportRefusal` for what cannot be read: a damaged archive, a password, more than it says to hold.
   */
  readonly read: (from: number, signal: AbortSignal) => AsyncIterable<Chunk>;
  /** So many bytes around this offset, counted uncompressed, where the entry can be read in any order. */
  readonly readAt?: (from: number, length: number) => Promise<Uint8Array>;
}

/** Why a file cannot be read, in words for the user. Thrown while reading; the import ends with the sentence, and what was read stays. */
export class ImportRefusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'ImportRefusal';
  }
}
