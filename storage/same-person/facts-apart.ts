import { valueSince } from '../changing-fact';
import { laterFacts } from '../person-facts';
import { present } from '../present';
import type { SeenList, Stamped, StampedFacts } from '../rows';
import { stableText } from '../stable-text';

/**
 * The facts of one of two people who were joined, without what only the other brought.
 * What was seen since they were joined names no handle, so that it stays.
 *
 * @param joined what is known of both as one
 * @param before what was known of this one until then
 * @param other what was known of the other until then
 */
export function factsApart(joined: StampedFacts, before: StampedFacts, other: StampedFacts): StampedFacts {
  return laterFacts(before, factsSince(joined, other));
}

function factsSince(joined: StampedFacts, other: StampedFacts): StampedFacts {
  return present<StampedFacts>({
    name: unlessSame(joined.name, other.name),
    headline: valueSince(joined.headline, other.headline),
    company: valueSince(joined.company, other.company),
    position: unlessSame(joined.position, other.position),
    location: unlessSame(joined.location, other.location),
    degree: unlessSame(joined.degree, other.degree),
    mutuals: unlessSame(joined.mutuals, other.mutuals),
    school: unlessSame(joined.school, other.school),
    about: unlessSame(joined.about, other.about),
    connection: unlessSame(joined.connection, other.connection),
    connectedOn: unlessSame(joined.connectedOn, other.connectedOn),
    ownNotes: itemsSince(joined.ownNotes, other.ownNotes),
    experience: itemsSince(joined.experience, other.experience),
    education: itemsSince(joined.education, other.education),
    interests: itemsSince(joined.interests, other.interests),
    groups: itemsSince(joined.groups, other.groups),
    highlights: itemsSince(joined.highlights, other.highlights),
    addressedAs: unlessSame(joined.addressedAs, other.addressedAs),
  });
}

function unlessSame<Value>(joined?: Stamped<Value>, other?: Stamped<Value>): Stamped<Value> | undefined {
  return stableText(joined) === stableText(other) ? undefined : joined;
}

function itemsSince<Item>(joined?: SeenList<Item>, other: SeenList<Item> = []): SeenList<Item> | undefined {
  const theirs = new Set(other.map(stableText));
  return joined?.filter((item) => !theirs.has(stableText(item)));
}
