import type { ImportProblem } from '@/messaging/imports';
import { ImportRefusal, type Entry } from './import-file';
import { readRows } from './table/read-rows';

const TABLE = /\.(csv|tsv|txt)$/iu;

/** Why a file is no importer's: a table says what is wrong with its first row, of anything else nothing is known. */
export async function unknownFile(entry: Entry, signal: AbortSignal): Promise<ImportProblem> {
  const trouble = TABLE.test(entry.path) ? await troubleOfTable(entry, signal) : undefined;
  return { place: entry.path, sentence: trouble ?? 'Tact does not know this kind of file.' };
}

async function troubleOfTable(entry: Entry, signal: AbortSignal): Promise<string | undefined> {
  try {
    for await (const { problem } of readRows(entry, signal)) return problem;
  } catch (cause) {
    if (cause instanceof ImportRefusal) return cause.message;
    throw cause;
  }
  return undefined;
}
