import { allMatches, isShown, textOf } from '../page-reading';
import type { Owner } from './own-keys';
import { personOfLink, type ThreadMessage } from './read-messages';
import { MESSAGING } from './selectors-messaging';

/** The one person on the other side of a conversation. */
export interface Partner extends Owner {
  readonly name: string;
}

/** Why a conversation is with nobody whom a touch could be about. */
export type NoPartner = 'group' | 'advertisement' | 'unclear';

type Person = number | string;

/**
 * With whom the conversation is: the one whom its heading links to. Whoever else writes in it makes it a group, and so
 * does a second person in the heading; without any link it is unclear.
 */
export function readPartner(conversation: Element, messages: readonly ThreadMessage[]): Partner | NoPartner {
  if (shown(conversation, MESSAGING.sponsored).length > 0) return 'advertisement';
  const links = headingLinks(conversation);
  const people = new Set(links.flatMap((link) => personOfLink(link) ?? []));
  const [person] = people;
  const owner = messages.find(({ ownerMemberNumber }) => ownerMemberNumber)?.ownerMemberNumber;
  const writers = writersBeside(messages, owner);
  if (people.size > 1 || writers.size > 1 || shown(conversation, MESSAGING.group).length > 0) return 'group';
  if (person === undefined || person === owner) return 'unclear';
  // The heading and the messages may be of two conversations for a moment; an id and a slug cannot be compared.
  const [writer] = writers;
  if (writer !== undefined && typeof writer === typeof person && writer !== person) return 'unclear';
  return { name: nameIn(conversation, links), ...ownerOf(person) };
}

/** The same for a conversation that begins: those who were chosen as its recipients. */
export function readRecipients(conversation: Element): Partner | NoPartner {
  const links = shown(conversation, MESSAGING.recipient);
  const people = new Set(links.flatMap((link) => personOfLink(link) ?? []));
  const [person] = people;
  if (person === undefined) return 'unclear';
  return people.size > 1 ? 'group' : { name: textOf(links[0]), ...ownerOf(person) };
}

export function ownerOf(person: Person): Owner {
  return typeof person === 'number'
    ? { memberNumber: person, slug: undefined }
    : { memberNumber: undefined, slug: person };
}

function writersBeside(messages: readonly ThreadMessage[], owner: number | undefined): ReadonlySet<Person> {
  const writers = messages.flatMap(({ sender }) => sender ?? []);
  return new Set(writers.filter((writer) => writer !== owner));
}

function headingLinks(conversation: Element): readonly Element[] {
  for (const selector of [...MESSAGING.partnerLink, ...MESSAGING.firstContact]) {
    const links = shown(conversation, [selector]).filter(
      (link) => personOfLink(link) !== undefined && !link.closest(MESSAGING.written),
    );
    if (links.length > 0) return links;
  }
  return [];
}

function nameIn(conversation: Element, links: readonly Element[]): string {
  const inside = links.flatMap((link) => allMatches(link, MESSAGING.partnerName));
  const around = shown(conversation, MESSAGING.partnerName.slice(0, 2));
  return [...inside, ...links, ...around].map(textOf).find(Boolean) ?? '';
}

function shown(conversation: Element, selectors: readonly string[]): readonly Element[] {
  return allMatches(conversation, selectors).filter(isShown);
}
