import { ImportRefusal } from '../import-file';
import { blobBytes } from './blob-bytes';

/** A table of contents with 100,000 names has some 30 MB; what says to be longer is not read into memory. */
const LONGEST_DIRECTORY = 64 * 1024 * 1024;

/** What zip.js reads an archive from. */
export function blobReader(blob: Blob) {
  return {
    size: blob.size,
    get readable() {
      return blob.stream();
    },
    init: () => Promise.resolve(),
    readUint8Array: async (offset: number, length: number) => {
      if (length > LONGEST_DIRECTORY) throw new ImportRefusal(damagedZip);
      return blobBytes(blob, offset, offset + length);
    },
    createReadable: ({
      offset = 0,
      size = blob.size - offset,
    }: Partial<Record<'offset' | 'size', number>> = {}) => blob.slice(offset, offset + size).stream(),
  };
}

const damagedZip =
  'The archive is damaged or was not downloaded to its end. Download it again; what could be read is kept.';

const sentences: readonly (readonly [RegExp, string])[] = [
  [
    /^Split zip file/u,
    'The archive is one part of several that cannot be read alone. Put them together first.',
  ],
  [
    /encrypt|password/iu,
    'The archive is locked with a password. Unpack it with the password and choose its folder.',
  ],
];

/** The refusal for what zip.js throws; its messages are names of what went wrong, not sentences. */
export function zipRefusal(cause: unknown): ImportRefusal {
  if (cause instanceof ImportRefusal) return cause;
  const message = cause instanceof Error ? cause.message : '';
  const known = sentences.find(([pattern]) => pattern.test(message));
  return new ImportRefusal(known?.[1] ?? damagedZip);
}
