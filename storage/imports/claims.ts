import type { ImportStepRow } from '../rows';
import type { TactDatabase } from '../tact-database';

/** The key of a step. */
export type StepKey = readonly [string, number];

/** Which touches, handles and joins of people other imports saw that were there already, and in which step. */
export type Claims = Readonly<Record<keyof ImportStepRow['again'], ReadonlyMap<string, StepKey>>>;

const ROWS_AT_ONCE = 50;

/** The claims of all imports but one that were not taken back, read in pieces. */
export async function claimsOfOthers(database: TactDatabase, own: string): Promise<Claims> {
  const claims: Growing = { touches: new Map(), handles: new Map(), joins: new Map() };
  const keys = await database.importSteps.toCollection().primaryKeys();
  const others = keys.filter(([id]) => id !== own);
  for (let start = 0; start < others.length; start += ROWS_AT_ONCE) {
    const rows = await database.importSteps.bulkGet(others.slice(start, start + ROWS_AT_ONCE));
    for (const row of rows) if (row) addClaims(claims, row);
  }
  return claims;
}

type Growing = Readonly<Record<keyof Claims, Map<string, StepKey>>>;

function addClaims({ touches, handles, joins }: Growing, { import: id, step, again }: ImportStepRow): void {
  addNewClaims(touches, again.touches, [id, step]);
  addNewClaims(handles, again.handles, [id, step]);
  addNewClaims(joins, again.joins, [id, step]);
}

/**
 * Of several steps of an import the first inherits: it is taken back last, when nothing else needs what it inherited.
 * All claims of a step share its key, because a large mailbox makes a million of them.
 */
function addNewClaims(claims: Map<string, StepKey>, keys: readonly string[], step: StepKey): void {
  for (const key of keys) if (!claims.has(key)) claims.set(key, step);
}
