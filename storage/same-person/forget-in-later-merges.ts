import type { PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { MergeRow, TieRow } from '../rows';
import type { TactDatabase } from '../tact-database';
import { rowStamp, type Work } from '../work';
import { factsApart } from './facts-apart';
import { tiesApart, tiesBefore } from './ties-apart';

type StateBefore = NonNullable<MergeRow['before']>;

/**
 * Takes what somebody had brought out of the joins that came after theirs, so that splitting one of those later gives
 * back nothing that is not of the two it joined.
 */
export async function forgetInLaterMerges(work: Work, merge: MergeRow): Promise<void> {
  const { merges } = work.database;
  const survivors = await laterSurvivors(work.database, merge.survivor);
  const rows = await merges.where('survivor').anyOf(survivors).toArray();
  await merges.bulkPut(rows.map((row) => ({ ...withoutMerge(row, merge), ...rowStamp(work) })));
}

/** The survivor of a join, and of the joins that came upon it. */
async function laterSurvivors(database: TactDatabase, survivor: PersonId): Promise<readonly PersonId[]> {
  const later = await database.merges.get(survivor);
  return later ? [survivor, ...(await laterSurvivors(database, later.survivor))] : [survivor];
}

function withoutMerge(row: MergeRow, gone: MergeRow): MergeRow {
  const isTheirs = (handle: Handle) => gone.handles.includes(handle);
  if (row.handles.some(isTheirs)) return withoutMerged(row, gone);
  return row.before?.handles.some(isTheirs) ? { ...row, before: withoutBefore(row.before, row, gone) } : row;
}

/** The one who is gone was a part of the person who was merged. */
function withoutMerged(row: MergeRow, gone: MergeRow): MergeRow {
  const { before } = row;
  return {
    ...row,
    facts: gone.before ? factsApart(row.facts, gone.before.facts, gone.facts) : row.facts,
    handles: without(row.handles, gone.handles),
    moved: {
      standings: without(row.moved.standings, gone.moved.standings),
      followUps: without(row.moved.followUps, gone.moved.followUps),
      prospects: without(row.moved.prospects, gone.moved.prospects),
      introductions: without(row.moved.introductions, gone.moved.introductions),
    },
    ...(before && {
      before: {
        ...before,
        ties: tiesWithout(before.ties, gone, ({ personId }) => personId === row.merged),
        asConnector: without(before.asConnector, gone.before?.asConnector ?? []),
      },
    }),
  };
}

/** The one who is gone was a part of the survivor. */
function withoutBefore(before: StateBefore, { merged }: MergeRow, gone: MergeRow): StateBefore {
  return {
    ...before,
    facts: gone.before ? factsApart(before.facts, gone.before.facts, gone.facts) : before.facts,
    handles: without(before.handles, gone.handles),
    ties: tiesWithout(before.ties, gone, ({ personId }) => personId !== merged),
  };
}

function tiesWithout(
  ties: readonly TieRow[],
  { merged, before }: MergeRow,
  isJoined: (tie: TieRow) => boolean,
): readonly TieRow[] {
  if (!before) return ties;
  const others = ties.filter((tie) => !isJoined(tie));
  return [...others, ...tiesApart(ties.filter(isJoined), tiesBefore(merged, before.ties))];
}

/** Each thing is taken out once for each time it is among those that are gone: a row can move in two roles. */
function without<Value>(values: readonly Value[], gone: readonly Value[]): readonly Value[] {
  const rest = [...values];
  for (const value of gone) {
    const index = rest.indexOf(value);
    if (index >= 0) rest.splice(index, 1);
  }
  return rest;
}
