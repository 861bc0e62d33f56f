import { epochMs, type PersonId } from '@/outreach/brand';
import type { TieRow } from '../rows';
import { stableText } from '../stable-text';
import { connectorOf, firstSeenOf, tieOf } from '../tie-rows';

/** The ties of both as they were before two people were joined. */
export interface TiesBefore {
  readonly theirs: readonly TieRow[];
  /** Those of the survivor that are with the same connectors. */
  readonly ours: readonly TieRow[];
}

export function tiesBefore(merged: PersonId, ties: readonly TieRow[]): TiesBefore {
  return {
    theirs: ties.filter(({ personId }) => personId === merged),
    ours: ties.filter(({ personId }) => personId !== merged),
  };
}

/** The ties of one of two people who were joined, without those that only the other brought. */
export function tiesApart(joined: readonly TieRow[], { theirs, ours }: TiesBefore): readonly TieRow[] {
  const others = byConnector(theirs);
  return joined.flatMap((tie) => {
    const other = others.get(connectorOf(tie));
    const own = ours.filter((one) => connectorOf(one) === connectorOf(tie));
    return other ? tieApart(tie, other, own) : [tie];
  });
}

/** Of several who were joined each may have had the tie: then all of theirs are given, to be kept as one. */
function tieApart(tie: TieRow, other: TieRow, own: readonly TieRow[]): readonly TieRow[] {
  const isSeenAgain = ![other, ...own].some((before) => isSame(before, tie));
  if (!isSeenAgain) return own;
  const firstSeenAt = own.length > 0 ? epochMs(Math.min(...own.map(firstSeenOf))) : tie.seenAt;
  return [{ ...tie, firstSeenAt }];
}

function isSame(first: TieRow, second: TieRow): boolean {
  return stableText(tieOf(first)) === stableText(tieOf(second));
}

function byConnector(rows: readonly TieRow[]): ReadonlyMap<string, TieRow> {
  return new Map(rows.map((row) => [connectorOf(row), row]));
}
