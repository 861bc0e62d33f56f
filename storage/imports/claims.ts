import type { EpochMs } from '@/outreach/brand';
import type { ImportStepRow } from '../import-rows';
import type { TactDatabase } from '../tact-database';

/** A step of another import that saw what was there already, and when that was. */
export interface Claim {
  readonly step: readonly [string, number];
  readonly at: EpochMs;
}

/** What other imports saw that were there already. */
export interface Claims {
  /** The first step that saw the touch. */
  readonly touches: ReadonlyMap<string, Claim>;
  /** The first step that showed the join, by who was joined to the other. */
  readonly joins: ReadonlyMap<string, Claim>;
  /** All steps that saw the handle: of its person each may know another time. */
  readonly handles: ReadonlyMap<string, readonly Claim[]>;
}

const ROWS_AT_ONCE = 50;

/** The claims of all imports but one that were not taken back, read in pieces. */
export async function claimsOfOthers(database: TactDatabase, own: string): Promise<Claims> {
  const claims: Growing = { touches: new Map(), joins: new Map(), handles: new Map() };
  const keys = await database.importSteps.toCollection().primaryKeys();
  const others = keys.filter(([id]) => id !== own);
  for (let start = 0; start < others.length; start += ROWS_AT_ONCE) {
    const rows = await database.importSteps.bulkGet(others.slice(start, start + ROWS_AT_ONCE));
    for (const row of rows) if (row) addClaims(claims, row);
  }
  return claims;
}

/** Of several claims the earliest that is no earlier than a moment: only what was there can have been seen. */
export function firstClaim(claims: readonly Claim[], since: EpochMs): Claim | undefined {
  return claims.filter(({ at }) => at >= since).toSorted(inOrder)[0];
}

interface Growing extends Claims {
  readonly touches: Map<string, Claim>;
  readonly joins: Map<string, Claim>;
  readonly handles: Map<string, readonly Claim[]>;
}

/** All claims of a step are one object, because a large mailbox makes a million of them. */
function addClaims({ touches, joins, handles }: Growing, row: ImportStepRow): void {
  const claim: Claim = { step: [row.import, row.step], at: row.updatedAt };
  for (const touch of row.again.touches) touches.set(touch, earlier(claim, touches.get(touch)));
  for (const join of row.again.joins) joins.set(join, earlier(claim, joins.get(join)));
  for (const handle of row.again.handles) handles.set(handle, [...(handles.get(handle) ?? []), claim]);
}

function earlier(claim: Claim, known: Claim = claim): Claim {
  return inOrder(claim, known) < 0 ? claim : known;
}

function inOrder(one: Claim, other: Claim): number {
  const [[id, step], [otherId, otherStep]] = [one.step, other.step];
  return one.at - other.at || (id === otherId ? step - otherStep : id < otherId ? -1 : 1);
}
