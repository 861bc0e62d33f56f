import { ZipReader, type FileEntry } from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { ImportProblem } from '@/messaging/imports';
import { ImportRefusal, type ChosenFile, type Entry } from '../import-file';
import type { OpenedFiles } from './open-entries';
import { isSystemFile, safePath } from './safe-path';
import { isBomb, unpackedChunks } from './unpacked-chunks';
import { blobReader, zipRefusal } from './zip-blob';
import { zipPieces } from './zip-pieces';

const MOST_ENTRIES = 100_000;

/** The entries of a zip, as its table of contents at the end lists them. What is listed before a damage is given with it. */
export async function zipEntries(file: ChosenFile, signal: AbortSignal): Promise<OpenedFiles> {
  const listed: FileEntry[] = [];
  const place = safePath(file.path);
  const refused: ImportProblem[] = [];
  try {
    await list(file, listed, signal);
  } catch (cause) {
    signal.throwIfAborted();
    refused.push({ place, sentence: zipRefusal(cause).message });
  }
  if (overlap(listed)) return { entries: [], refused: [{ place, sentence: OVERLAP }] };
  const readable = listed.filter((entry) => whyNot(entry) === undefined);
  return {
    entries: readable.map((entry) => zipEntry(file, entry)),
    refused: [...refused, ...refusals(place, listed)],
  };
}

async function list({ blob }: ChosenFile, listed: FileEntry[], signal: AbortSignal): Promise<void> {
  const zip = new ZipReader(blobReader(blob));
  let said = 0;
  const onprogress = (_: number, count: number) => void (said = count);
  for await (const entry of zip.getEntriesGenerator({ ...TOLERANT, onprogress })) {
    signal.throwIfAborted();
    if (said > MOST_ENTRIES) throw new ImportRefusal(TOO_MANY);
    if (!entry.directory && !isSystemFile(entry.filename)) listed.push(entry);
  }
}

/** Zips of the world break many rules, and a name that is unsafe to write to a disk is not written here. */
const TOLERANT = { strictness: 'tolerant', filenameValidation: 'tolerant' } as const;
const TOO_MANY =
  'The archive says to hold more than 100,000 files. Unpack it and choose the folder that matters.';
const OVERLAP =
  'The archive is made to trick: several of its files lie in the same place. It was not opened.';

/** An entry's own header has 30 bytes and its name. */
const LOCAL_HEADER = 30;

function overlap(listed: readonly FileEntry[]): boolean {
  const inOrder = listed.toSorted((first, second) => first.offset - second.offset);
  return inOrder.some(({ offset, compressedSize }, place) => {
    const next = inOrder[place + 1];
    return next !== undefined && offset + LOCAL_HEADER + compressedSize > next.offset;
  });
}

/** Why an entry is not read, as the end of a sentence about how many of them there are. */
function whyNot(entry: FileEntry): string | undefined {
  if (entry.encrypted) return 'locked with a password: unpack the archive with it and choose its folder';
  if (!METHODS.has(entry.compressionMethod))
    return 'packed in a way that browsers cannot undo: unpack the archive and choose its folder';
  if (isBomb(entry.uncompressedSize, entry.compressedSize))
    return 'said to hold more than 200 times their size';
  return undefined;
}

/** Stored and deflated. */
const METHODS: ReadonlySet<number> = new Set([0, 8]);

function refusals(place: string, listed: readonly FileEntry[]): readonly ImportProblem[] {
  const reasons = listed.flatMap((entry) => whyNot(entry) ?? []);
  return [...new Set(reasons)].map((reason) => {
    const count = reasons.filter((one) => one === reason).length;
    return { place, sentence: `${count} of ${listed.length} files in it are ${reason}.` };
  });
}

function zipEntry({ path: archive, lastModified }: ChosenFile, entry: FileEntry): Entry {
  const path = safePath(`${archive}/${entry.filename}`);
  const { compressedSize, uncompressedSize } = entry;
  const takenFor = (given: number) =>
    uncompressedSize > 0
      ? Math.min(compressedSize, Math.round((given / uncompressedSize) * compressedSize))
      : 0;
  return {
    path,
    sourceBytes: compressedSize,
    lastModified: modified(entry) ?? lastModified,
    read: (from, signal) => unpackedChunks({ path, pieces: zipPieces(entry, path, signal), takenFor }, from),
  };
}

/** Zips that are made the same every time bear the first day that a zip can name. */
const FIRST_DAY = Date.UTC(1980, 0, 3);

function modified({ lastModDate }: FileEntry): number | undefined {
  const at = lastModDate.getTime();
  return at > FIRST_DAY ? at : undefined;
}
