import { personId, type EpochMs, type PersonId } from '@/outreach/brand';
import type { ImportStepRow } from '../import-rows';
import { survivorOf, type Work } from '../work';
import { firstClaim, type Claim, type Claims } from './claims';

type Added = ImportStepRow['added'];
type Table = keyof Added;
/** Who inherits what, by table and key. */
type Heirs = ReadonlyMap<string, Claim>;
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
  return passOnTo(work, step, heirsIn([['merged', step.merged, (merged) => joins.get(merged)]]));
}

async function passOnTo({ database }: Inheriting, step: ImportStepRow, heirs: Heirs): Promise<ImportStepRow> {
  for (const heir of new Set(heirs.values())) {
    const row = await database.importSteps.get([...heir.step]);
    // It keeps its moment: that of what it saw itself.
    if (row) await database.importSteps.put(withShare(row, partOf(step, heirs, heir)));
  }
  return partOf(step, heirs, undefined);
}

async function heirsOf(work: Inheriting, { added, changed, updatedAt }: ImportStepRow): Promise<Heirs> {
  const { touches, handles } = work.claims;
  const ofTouch = (key: string) => touches.get(key);
  const ofHandle = (key: string) => firstClaim(handles.get(key) ?? [], updatedAt);
  const people = new Set([
    ...added.people,
    ...added.ties.map(personOfTie),
    ...changed.map(({ person }) => person),
  ]);
  const ofPeople = new Map<string, Claim | undefined>();
  for (const person of people) ofPeople.set(person, await heirOf(work, person, updatedAt));
  return heirsIn([
    ['touches', added.touches, ofTouch],
    ['fingerprints', added.fingerprints, ofTouch],
    ['handles', added.handles, ofHandle],
    ['people', added.people, (key) => ofPeople.get(key)],
    ['ties', added.ties, (key) => ofPeople.get(personOfTie(key))],
    ['changed', changed.map(({ person }) => person), (key) => ofPeople.get(key)],
  ]);
}

type Share = readonly [table: string, keys: readonly string[], heirOf: (key: string) => Claim | undefined];

function heirsIn(shares: readonly Share[]): Heirs {
  const heirs = new Map<string, Claim>();
  for (const [table, keys, heirOfKey] of shares) {
    for (const key of keys) {
      const heir = heirOfKey(key);
      if (heir) heirs.set(`${table} ${key}`, heir);
    }
  }
  return heirs;
}

/** The key of a tie begins with its person. */
function personOfTie(key: string): string {
  return key.slice(0, key.indexOf('|'));
}

/** Whoever saw a handle of a person later saw the person. */
async function heirOf(
  { database, claims }: Inheriting,
  id: string,
  since: EpochMs,
): Promise<Claim | undefined> {
  if (claims.handles.size === 0) return undefined;
  const person: PersonId = await survivorOf(database, personId(id));
  const handles = await database.handles.where('personId').equals(person).primaryKeys();
  return firstClaim(
    handles.flatMap((handle) => claims.handles.get(handle) ?? []),
    since,
  );
}

/** What of a step one heir gets, or what nobody gets. */
function partOf(step: ImportStepRow, heirs: Heirs, heir: Claim | undefined): ImportStepRow {
  const isTheirs = (table: string) => (key: string) => heirs.get(`${table} ${key}`) === heir;
  const added = Object.fromEntries(tables.map((table) => [table, step.added[table].filter(isTheirs(table))]));
  const changed = step.changed.filter(({ person }) => isTheirs('changed')(person));
  return {
    ...step,
    added: { ...step.added, ...added },
    changed,
    merged: step.merged.filter(isTheirs('merged')),
  };
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
