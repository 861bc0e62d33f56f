import { personId, type PersonId } from '@/outreach/brand';
import type { ImportStepRow } from '../rows';
import { rowStamp, survivorOf, type Work } from '../work';
import type { Claims, StepKey } from './claims';

type Added = ImportStepRow['added'];
type Table = keyof Added;
type Heirs = ReadonlyMap<string, StepKey>;
type Inheriting = Work & { readonly claims: Claims };

const tables: readonly Table[] = ['touches', 'people', 'handles', 'ties', 'fingerprints'];

/**
 * Writes what another import saw too into the journal of that one, so that it goes when that one is taken back.
 * Gives the step without it. Joins are passed on by `passOnJoins`, before they are taken apart.
 */
export async function passOn(work: Inheriting, step: ImportStepRow): Promise<ImportStepRow> {
  const { claims } = work;
  if (claims.touches.size === 0 && claims.handles.size === 0) return step;
  return passOnTo(work, step, await heirsOf(work, step));
}

/** Writes the joins of people that another import showed too into the journal of that one, and gives the step without them. */
export function passOnJoins(work: Inheriting, step: ImportStepRow): Promise<ImportStepRow> {
  const { joins } = work.claims;
  const heirs = new Map<string, StepKey>();
  for (const merged of step.merged) {
    const heir = joins.get(merged);
    if (heir) heirs.set(`merged ${merged}`, heir);
  }
  return passOnTo(work, step, heirs);
}

async function passOnTo(work: Inheriting, step: ImportStepRow, heirs: Heirs): Promise<ImportStepRow> {
  const { database } = work;
  for (const [name, key] of new Map([...heirs.values()].map((heir) => [String(heir), heir]))) {
    const row = await database.importSteps.get([...key]);
    const share = partOf(step, heirs, name);
    if (row) await database.importSteps.put({ ...withShare(row, share), ...rowStamp(work) });
  }
  return partOf(step, heirs, undefined);
}

async function heirsOf(work: Inheriting, { added, changed }: ImportStepRow): Promise<Heirs> {
  const { touches, handles } = work.claims;
  const heirs = new Map<string, StepKey>();
  const name = (table: string, key: string, heir: StepKey | undefined) =>
    heir && heirs.set(`${table} ${key}`, heir);
  for (const key of added.touches) name('touches', key, touches.get(key));
  for (const key of added.fingerprints) name('fingerprints', key, touches.get(key));
  for (const key of added.handles) name('handles', key, handles.get(key));
  for (const key of added.people) name('people', key, await heirOf(work, key));
  for (const key of added.ties) name('ties', key, await heirOf(work, key.slice(0, key.indexOf('|'))));
  for (const { person } of changed) name('changed', person, await heirOf(work, person));
  return heirs;
}

/** Whoever saw a handle of a person saw the person; of several steps the first inherits them, as in `claimsOfOthers`. */
async function heirOf({ database, claims }: Inheriting, id: string): Promise<StepKey | undefined> {
  if (claims.handles.size === 0) return undefined;
  const person: PersonId = await survivorOf(database, personId(id));
  const handles = await database.handles.where('personId').equals(person).primaryKeys();
  const heirs = handles.map((handle) => claims.handles.get(handle)).filter((heir) => heir !== undefined);
  return heirs.toSorted(inOrder)[0];
}

function inOrder([id, step]: StepKey, [otherId, otherStep]: StepKey): number {
  return id === otherId ? step - otherStep : id < otherId ? -1 : 1;
}

/** What of a step one heir gets, or what nobody gets. */
function partOf(step: ImportStepRow, heirs: Heirs, heir: string | undefined): ImportStepRow {
  const isTheirs = (table: string) => (key: string) => heirs.get(`${table} ${key}`)?.toString() === heir;
  const added = Object.fromEntries(tables.map((table) => [table, step.added[table].filter(isTheirs(table))]));
  const changed = step.changed.filter(({ person }) => isTheirs('changed')(person));
  return { ...step, added: { ...step.added, ...added }, changed, merged: step.merged.filter(isTheirs('merged')) };
}

function withShare(row: ImportStepRow, share: ImportStepRow): ImportStepRow {
  const { touches, people, handles, ties, fingerprints } = row.added;
  return {
    ...row,
    added: {
      touches: [...touches, ...share.added.touches],
      people: [...people, ...share.added.people],
      handles: [...handles, ...share.added.handles],
      ties: [...ties, ...share.added.ties],
      fingerprints: [...fingerprints, ...share.added.fingerprints],
    },
    again: {
      touches: row.again.touches.filter((touch) => !share.added.touches.includes(touch)),
      handles: row.again.handles.filter((handle) => !share.added.handles.includes(handle)),
      joins: row.again.joins.filter((merged) => !share.merged.some((one) => one === merged)),
    },
    // They came before: taken back last.
    changed: [...share.changed, ...row.changed],
    merged: [...share.merged, ...row.merged],
  };
}
