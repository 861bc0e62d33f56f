import { epochMs, type EpochMs } from '@/outreach/brand';
import { ImportRefusal, type Entry } from '../import-file';
import { isUseless, type TableKind } from './columns';
import { isTable, type ExportFile, type ExportTable } from './export-files';
import type { HashedSet } from './hashed-set';
import { readInvitation } from './invitation-row';
import { readMessage } from './message-row';
import type { Outcome, RowContext } from './outcome';
import { readConnection, readNote } from './person-rows';
import { readRecords, type TableRecord } from './read-records';
import type { RepeatedRows } from './repeated-rows';
import type { Survey } from './survey';

/** What the rows of every file are read with. */
export interface FileContext {
  readonly survey: Survey;
  readonly seenConversations: HashedSet;
  readonly repeated: RepeatedRows;
  readonly now: EpochMs;
  readonly signal: AbortSignal;
}

/** What became of one row of a file. */
export interface RowOutcome {
  readonly number: number;
  readonly outcome: Outcome;
}

/** Reads the rows of a file from its entry, one after another. A file that turns out to be unreadable ends there, and says so. */
export async function* readFileRows(
  file: ExportFile,
  entry: Entry,
  context: FileContext,
): AsyncGenerator<RowOutcome> {
  let number = 0;
  try {
    if (!isTable(file)) yield { number, outcome: { leftOut: file.kind } };
    else
      for await (const row of tableRows(file, entry, context)) {
        number = row.number;
        yield row;
      }
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    yield { number: number + 1, outcome: { problem: error.message } };
  }
}

/** As of when a file knows what it says. */
export function asOf({ lastModified }: Entry, now: EpochMs): EpochMs {
  return epochMs(Math.min(lastModified, now));
}

async function* tableRows(
  table: ExportTable,
  entry: Entry,
  context: FileContext,
): AsyncGenerator<RowOutcome> {
  const { kind } = table;
  const { survey, now, signal } = context;
  const rowContext = { ...context, asOf: asOf(entry, now), order: survey.orderIn(table) };
  for await (const record of readRecords(entry, kind, signal)) {
    const { number, isReadable } = record;
    const outcome = isReadable ? outcomeOf(table, record, rowContext) : {};
    // That a table of no use is broken is of no interest either.
    const problem = isUseless(kind) ? undefined : record.problem;
    yield { number, outcome: { ...outcome, ...(problem !== undefined && { problem }) } };
  }
}

function outcomeOf(table: ExportTable, record: TableRecord, context: FileContext & RowContext): Outcome {
  if (context.repeated.isRepeated(table, record)) return { leftOut: 'duplicate' };
  const outcome = readers[table.kind](record, context);
  const counts = isUseless(table.kind) ? {} : { ...outcome.counts, [table.kind]: 1 };
  return { ...outcome, counts };
}

type Reader = (record: TableRecord, context: RowContext) => Outcome;

const readers: Readonly<Record<TableKind, Reader>> = {
  // The survey has read what these three say; together they are one sighting.
  profile: () => ({}),
  positions: () => ({}),
  education: () => ({}),
  invitations: readInvitation,
  connections: readConnection,
  notes: readNote,
  messages: readMessage,
  comments: () => ({ leftOut: 'comments' }),
  reactions: () => ({ leftOut: 'reactions' }),
  shares: () => ({ leftOut: 'shares' }),
  'learning-messages': () => ({ leftOut: 'learning-messages' }),
};
