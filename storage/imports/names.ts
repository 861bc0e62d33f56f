import type { PersonId } from '@/outreach/brand';
import type { TouchSighting } from '@/outreach/sighting';
import { addressed, laterFacts } from '../person-facts';
import { addFacts } from '../person-rows';
import type { PersonRow, Stamped, StampedFacts } from '../rows';
import { rowStamp } from '../work';
import type { ImportWork } from './import-work';

/** The name by which touches address each person, with the moment of the last that does. */
export type Names = ReadonlyMap<PersonId, Stamped<string>>;

/** The latest name of each person in these touches. */
export function namesIn(
  touches: readonly TouchSighting[],
  ownerOf: (touch: TouchSighting) => PersonId,
): Names {
  const names = new Map<PersonId, Stamped<string>>();
  for (const touch of touches) {
    if (!touch.name) continue;
    const owner = ownerOf(touch);
    const known = names.get(owner);
    const isOlder = known && touch.at < known.seenAt;
    if (!isOlder) names.set(owner, later(known, { value: touch.name, seenAt: touch.at }));
  }
  return names;
}

function later(first: Stamped<string> | undefined, second: Stamped<string>): Stamped<string> {
  if (!first || first.seenAt < second.seenAt) return second;
  // Of two at one moment the texts decide, so that nothing but the name and the moment may be in them.
  const known = addressed(first.value, first.seenAt);
  return laterFacts(known, addressed(second.value, second.seenAt)).addressedAs ?? second;
}

/**
 * Writes the names of people who are there. That somebody was addressed by the same name once more is written at the end
 * of the import only (see `keepLateNames`): else nearly every mail would write its person anew.
 */
export async function nameKnown(work: ImportWork, names: Names): Promise<void> {
  const memory = work.names;
  const news = new Map<PersonId, Stamped<string>>();
  for (const [person, name] of names) {
    const known = memory.known(person);
    if (known && isCovered(known, name)) continue;
    if (known?.value === name.value) memory.learn(person, { ...name, isWritten: false });
    else news.set(person, known ? later(known, name) : name);
  }
  if (news.size > 0) await writeNames(work, news);
}

function isCovered(known: Stamped<string>, name: Stamped<string>): boolean {
  return name.seenAt < known.seenAt || (name.seenAt === known.seenAt && name.value === known.value);
}

/** Adds names to people, as they are at this moment. */
export async function writeNames(work: ImportWork, names: Names): Promise<void> {
  const ids = [...names.keys()];
  const rows = await work.database.people.bulkGet(ids);
  const renamed: PersonRow[] = [];
  for (const [place, id] of ids.entries()) {
    const row = rows[place];
    const name = names.get(id);
    if (!row || !name) continue;
    const facts = laterFacts(row.facts, { addressedAs: name });
    work.names.learn(id, { ...name, ...facts.addressedAs, isWritten: true });
    if (isSame(facts, row.facts)) continue;
    if (nameOf(facts) === nameOf(row.facts)) renamed.push({ ...row, facts, ...rowStamp(work) });
    else await addFacts(work, id, facts);
    work.journal.changed(id, row.facts, facts);
  }
  await work.database.people.bulkPut(renamed);
}

function isSame({ addressedAs: one }: StampedFacts, { addressedAs: other }: StampedFacts): boolean {
  return one?.value === other?.value && one?.seenAt === other?.seenAt;
}

/** Of all that a touch says of a person, they are found only by this name. */
function nameOf({ name, addressedAs }: StampedFacts): string | undefined {
  return name?.value ?? addressedAs?.value;
}
