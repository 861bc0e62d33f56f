import type { ImportStepRow } from '../rows';
import type { TactDatabase } from '../tact-database';

/** The key of a step. */
export type StepKey = readonly [string, number];

/** Which touches and handles other imports saw that were there already, and in which step. */
export interface Claims {
  readonly touches: ReadonlyMap<string, StepKey>;
  readonly handles: ReadonlyMap<string, StepKey>;
}

const ROWS_AT_ONCE = 50;

/** The claims of all imports but one that were not taken back, read in pieces. */
export async function claimsOfOthers(database: TactDatabase, own: string): Promise<Claims> {
  const claims = { touches: new Map<string, StepKey>(), handles: new Map<string, StepKey>() };
  const keys = await database.importSteps.toCollection().primaryKeys();
  const others = keys.filter(([id]) => id !== own);
  for (let start = 0; start < others.length; start += ROWS_AT_ONCE) {
    const rows = await database.importSteps.bulkGet(others.slice(start, start + ROWS_AT_ONCE));
    for (const row of rows) if (row) addClaims(claims, row);
  }
  return claims;
}

type Growing = { readonly [Table in keyof Claims]: Map<string, StepKey> };

function addClaims({ touches, handles }: Growing, { import: id, step, again }: ImportStepRow): void {
  for (const touch of again.touches) touches.set(touch, [id, step]);
  for (const handle of again.handles) handles.set(handle, [id, step]);
}
