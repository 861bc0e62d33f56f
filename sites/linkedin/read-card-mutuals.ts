import { firstNumber, textOf } from '../page-reading';
import { namesAnother, type NameLine } from './card-owner';
import { isSamePerson, nameIn, personLinked, profileLinks } from './linked-person';
import type { ListLine } from './list-lines';
import type { Owner } from './own-keys';
import { countedIn, leadsToMutuals, textWithout } from './read-mutuals';
import type { CardMutuals, NamedPerson } from './search-card';
import { SELECTORS } from './selectors';

/** Whom the user and the person of the card both know, as its sentence about them says. */
export function readCardMutuals(owner: Owner, lines: readonly ListLine[], { line }: NameLine): CardMutuals {
  const others = lines.filter((other) => other !== line && !other.element.contains(line.element));
  const told = others.map((other) => sentenceIn(other.element, owner));
  return told.find((mutuals) => mutuals !== undefined) ?? { mutualCount: undefined, mutuals: [] };
}

function sentenceIn(sentence: Element, owner: Owner): CardMutuals | undefined {
  const links = Array.from(sentence.querySelectorAll(SELECTORS.connections.join()));
  // A link to somebody else's mutual people makes it a sentence about them.
  if (links.some((link) => !leadsToMutuals(link, owner.memberNumber))) return undefined;
  const mutuals = namedIn(sentence, owner);
  if (mutuals.length > 0) return { mutualCount: countOf(sentence, links, mutuals), mutuals };
  return links.some((link) => textOf(link) !== '') ? onlyCountedIn(sentence) : undefined;
}

function namedIn(sentence: Element, owner: Owner): NamedPerson[] {
  const links = profileLinks(sentence).filter((link) => namesAnother(link, owner));
  const people = links.map((link) => ({ ...personLinked(link), name: nameIn(link) }));
  const named = people.filter(({ name, ...other }) => name !== '' && hasHandle(other));
  return named.filter((person, index) => named.findIndex((one) => isSamePerson(one, person)) === index);
}

function hasHandle({ slug, memberNumber }: Owner): boolean {
  return slug !== undefined || memberNumber !== undefined;
}

/** One more person may be told in words alone: some languages write no number for one. */
function countOf(sentence: Element, links: readonly Element[], mutuals: readonly NamedPerson[]): number {
  const rest = textWithout(
    sentence,
    mutuals.map(({ name }) => name),
  );
  const hasOthers = links.some((link) => textOf(link) !== '' && profileLinks(link).length === 0);
  return mutuals.length + (firstNumber(rest) ?? (hasOthers ? 1 : 0));
}

function onlyCountedIn(sentence: Element): CardMutuals {
  const { mutualCount, mutualNames } = countedIn(sentence);
  const mutuals = mutualNames.map((name) => ({ name, slug: undefined, memberNumber: undefined }));
  return { mutualCount, mutuals };
}
