import type { EpochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { OwnNote, Person, PersonFacts } from '@/outreach/person';
import type { Role, Schooling } from '@/outreach/profile-facts';
import { laterValue } from './changing-fact';
import { present } from './present';
import type { PersonRow, Stamped, StampedFacts } from './rows';
import { bySeen, byYears, laterList, stampedList } from './seen-list';
import { greater } from './stable-text';

/** The facts, each stamped with the moment it was seen. */
export function stamped(facts: PersonFacts, seenAt: EpochMs): StampedFacts {
  return present<StampedFacts>({
    name: stamp(facts.name, seenAt),
    headline: stamp(facts.headline, seenAt),
    company: stamp(facts.company, seenAt),
    position: stamp(facts.position, seenAt),
    location: stamp(facts.location, seenAt),
    degree: stamp(facts.degree, seenAt),
    mutuals: stamp(facts.mutuals, seenAt),
    school: stamp(facts.school, seenAt),
    about: stamp(facts.about, seenAt),
    connection: stamp(facts.connection, seenAt),
    connectedOn: stamp(facts.connectedOn, seenAt),
    ownNotes: stampedList(facts.ownNotes, seenAt),
    experience: stampedList(facts.experience, seenAt),
    education: stampedList(facts.education, seenAt),
    interests: stampedList(facts.interests, seenAt),
    groups: stampedList(facts.groups, seenAt),
    highlights: stampedList(facts.highlights, seenAt),
    addressedAs: undefined,
  });
}

/** A name that a touch or a reminder brought; weaker than any that a page showed. */
export function addressed(name: string | undefined, at: EpochMs): StampedFacts {
  return name ? { addressedAs: { value: name, seenAt: at } } : {};
}

function stamp<Value>(value: Value | undefined, seenAt: EpochMs): Stamped<Value> | undefined {
  return value === undefined ? undefined : { value, seenAt };
}

/** Of each fact the one seen later. A fact that one side lacks is never erased, and the order of the two does not matter. */
export function laterFacts(first: StampedFacts, second: StampedFacts): StampedFacts {
  return present<StampedFacts>({
    name: later(first.name, second.name),
    headline: laterValue(first.headline, second.headline),
    company: laterValue(first.company, second.company),
    position: later(first.position, second.position),
    location: later(first.location, second.location),
    degree: later(first.degree, second.degree),
    mutuals: later(first.mutuals, second.mutuals),
    school: later(first.school, second.school),
    about: later(first.about, second.about),
    connection: later(first.connection, second.connection),
    connectedOn: later(first.connectedOn, second.connectedOn),
    ownNotes: laterList(first.ownNotes, second.ownNotes, noteKey),
    experience: laterList(first.experience, second.experience, roleKey),
    education: laterList(first.education, second.education, schoolKey),
    interests: laterList(first.interests, second.interests, itself),
    groups: laterList(first.groups, second.groups, itself),
    highlights: laterList(first.highlights, second.highlights, itself),
    addressedAs: later(first.addressedAs, second.addressedAs),
  });
}

function later<Value>(first?: Stamped<Value>, second?: Stamped<Value>): Stamped<Value> | undefined {
  if (!first || !second) return first ?? second;
  if (first.seenAt !== second.seenAt) return first.seenAt > second.seenAt ? first : second;
  return greater(first, second);
}

/** A position stays the same one when its end becomes known. */
const roleKey = ({ company, title, startYear }: Role) => JSON.stringify([company, title, startYear]);
const schoolKey = ({ school, startYear }: Schooling) => JSON.stringify([school, startYear]);
const noteKey = ({ text }: OwnNote) => text;
const itself = (text: string) => text;

/** What somebody did at a company says nothing of the one that was seen after it. */
function positionIn({ position, company }: StampedFacts): string | undefined {
  const companySince = company?.first ?? company?.seenAt;
  if (position && companySince !== undefined && companySince > position.seenAt) return undefined;
  return position?.value;
}

/** The person as the rules know them. */
export function personOf(row: PersonRow, handles: readonly Handle[]): Person {
  const { id, facts, updatedAt } = row;
  const plain = present<PersonFacts>({
    name: facts.name?.value ?? facts.addressedAs?.value,
    headline: facts.headline?.value,
    company: facts.company?.value,
    position: positionIn(facts),
    location: facts.location?.value,
    degree: facts.degree?.value,
    mutuals: facts.mutuals?.value,
    school: facts.school?.value,
    about: facts.about?.value,
    connection: facts.connection?.value,
    connectedOn: facts.connectedOn?.value,
    ownNotes: bySeen(facts.ownNotes),
    experience: byYears(facts.experience),
    education: byYears(facts.education),
    interests: bySeen(facts.interests),
    groups: bySeen(facts.groups),
    highlights: bySeen(facts.highlights),
  });
  return { ...plain, id, handles: handles.toSorted(), updatedAt };
}
