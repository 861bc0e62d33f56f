import type { Table } from 'dexie';
import type { PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { Mutuals } from '@/outreach/person';
import type { MergeRow, Row, Stamped, StampedFacts } from './rows';
import { keyOf } from './search-keys';
import { stableText } from './stable-text';
import { rowStamp, type Work } from './work';

type NamingRow = Row & { readonly facts: StampedFacts };
type NameKeys = ReadonlySet<string>;

/**
 * Erases a person from the rows of others: ties that they are the connector of, by handle or by full name, and their
 * name among the mutual connections and interests that a page listed. A namesake is erased with them: better that than a trace.
 */
export async function eraseMentions(
  work: Work,
  handles: readonly Handle[],
  names: readonly string[],
): Promise<void> {
  const { people, merges, ties } = work.database;
  await ties.where('connectorHandles').anyOf(handles).delete();
  // A first name alone is shared by far too many people.
  const keys = new Set(names.map(keyOf).filter((key) => key.includes(' ')));
  await eraseFromMerges(work, handles, keys);
  if (keys.size === 0) return;
  await ties
    .where('connectorKey')
    .anyOf([...keys])
    .delete();
  await eraseNames(work, people, keys);
  await eraseNames(work, merges, keys);
}

/** A join keeps how both were before: their ties, their facts, and handles that may have passed to another since. */
async function eraseFromMerges(work: Work, handles: readonly Handle[], keys: NameKeys): Promise<void> {
  const gone = new Set(handles);
  const cleaned = (row: MergeRow) => withoutTrace(row, gone, keys);
  const rows = await work.database.merges.toArray();
  const changed = rows.filter((row) => stableText(cleaned(row)) !== stableText(row));
  await work.database.merges.bulkPut(changed.map((row) => ({ ...cleaned(row), ...rowStamp(work) })));
}

function withoutTrace(row: MergeRow, gone: ReadonlySet<Handle>, keys: NameKeys): MergeRow {
  const stays = (handle: Handle) => !gone.has(handle);
  const handles = row.handles.filter(stays);
  const { before } = row;
  if (!before) return { ...row, handles };
  const facts = withoutNames(before.facts, keys);
  const ties = before.ties.filter((tie) => !keys.has(tie.connectorKey) && tie.connectorHandles.every(stays));
  return { ...row, handles, before: { ...before, facts, handles: before.handles.filter(stays), ties } };
}

async function eraseNames<Naming extends NamingRow>(
  work: Work,
  table: Table<Naming, PersonId>,
  keys: NameKeys,
) {
  const rows = await table.filter(({ facts }) => namesAny(facts, keys)).toArray();
  await table.bulkPut(
    rows.map((row) => ({ ...row, facts: withoutNames(row.facts, keys), ...rowStamp(work) })),
  );
}

function namesAny({ mutuals, interests = [] }: StampedFacts, keys: NameKeys): boolean {
  const names = [...(mutuals?.value.names ?? []), ...interests.map(({ value }) => value)];
  return names.some((name) => keys.has(keyOf(name)));
}

/** Facts without these names, as `keyOf` spells them, among the mutual connections and interests. */
export function withoutNames(facts: StampedFacts, keys: NameKeys): StampedFacts {
  const { mutuals, interests } = facts;
  const isOther = (name: string) => !keys.has(keyOf(name));
  return {
    ...facts,
    ...(mutuals && { mutuals: withoutMutuals(mutuals, isOther) }),
    ...(interests && { interests: interests.filter(({ value }) => isOther(value)) }),
  };
}

function withoutMutuals(
  { value, seenAt }: Stamped<Mutuals>,
  isOther: (name: string) => boolean,
): Stamped<Mutuals> {
  return { value: { ...value, names: value.names.filter(isOther) }, seenAt };
}
