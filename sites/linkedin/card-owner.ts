import { attributeOf } from '../page-reading';
import type { FoundCard } from './find-search-cards';
import { slugOfInvitation } from './find-profile-card';
import { isSamePerson, nameIn, personLinked, profileLinks } from './linked-person';
import { degreeAtEnd, degreeIn, linksOf, type ListLine } from './list-lines';
import type { Owner } from './own-keys';
import { LIST_SELECTORS } from './selectors-lists';

/**
 * Whose card it is: the number of its key with the slug of the links that cannot be a mutual person's. Undefined when
 * those do not agree. Mutual people are linked in the same card, and an older build put them before the name.
 */
export function ownerOf({ element, memberNumber }: FoundCard, lines: readonly ListLine[]): Owner | undefined {
  const own = [...numberedLinks(element, memberNumber), ...markedLinks(lines), ...outerLinks(element)];
  const linked = own.map(personLinked);
  if (linked.some((one) => one.memberNumber !== undefined && one.memberNumber !== memberNumber)) {
    return undefined;
  }
  const slugs = new Set([...linked.map(({ slug }) => slug), ...invitedSlugs(element)].filter(Boolean));
  return slugs.size > 1 ? undefined : { memberNumber, slug: [...slugs][0] };
}

/** Classic links carry both the slug and the id. */
function numberedLinks(card: Element, memberNumber: number): Element[] {
  return profileLinks(card).filter((link) => personLinked(link).memberNumber === memberNumber);
}

/** Only the person of the card has a degree in it. */
function markedLinks(lines: readonly ListLine[]): Element[] {
  const marked = lines.filter(({ text }) => degreeAtEnd(text) !== undefined);
  return marked.flatMap((line) => linksOf(line, LIST_SELECTORS.profileLink));
}

/** The link around the whole card has a key, and a parser that takes nested links apart copies it. Mutual people are named in bold. */
function outerLinks(card: Element): Element[] {
  return profileLinks(card).filter(
    (link) => link.hasAttribute('componentkey') && !(link.querySelector('strong') && isInline(link)),
  );
}

function isInline(link: Element): boolean {
  return !link.querySelector('p,div');
}

function invitedSlugs(card: Element): (string | undefined)[] {
  return Array.from(card.querySelectorAll(LIST_SELECTORS.invitation), slugOfInvitation);
}

/** The line that names the owner, by a link of their own: the one with their degree before any other. */
export interface NameLine {
  readonly line: ListLine;
  readonly name: string;
}

export function nameLineOf(owner: Owner, lines: readonly ListLine[]): NameLine | undefined {
  const linked = named(lines, (line) => linkedNameIn(line, owner));
  const isMarked = ({ line }: NameLine) => degreeAtEnd(line.text) !== undefined;
  const isBeforeMark = ({ line }: NameLine) => isMark(lines[lines.indexOf(line) + 1]);
  const own = linked.find(isMarked) ?? linked.find(isBeforeMark);
  // A headline such as "Founder · 2 exits" ends like a name with a degree.
  return own ?? named(lines, (line) => nameInsideLink(line, owner))[0] ?? linked[0];
}

function isMark(line: ListLine | undefined): boolean {
  return line !== undefined && degreeIn(line.text) !== undefined;
}

function named(lines: readonly ListLine[], nameOf: (line: ListLine) => string): NameLine[] {
  return lines.map((line) => ({ line, name: nameOf(line) })).filter(({ name }) => name !== '');
}

function linkedNameIn(line: ListLine, owner: Owner): string {
  const own = linksOf(line, LIST_SELECTORS.profileLink).filter((link) =>
    isSamePerson(personLinked(link), owner),
  );
  return own.map(nameIn).find((name) => name !== '') ?? '';
}

/** A line inside the owner's link, with no link of its own, is the name only where the degree follows it. */
function nameInsideLink({ element, text }: ListLine, owner: Owner): string {
  const around = element.closest(LIST_SELECTORS.profileLink);
  const isOwn = around !== null && isSamePerson(personLinked(around), owner);
  const isAlone = element.querySelector('a') === null && degreeAtEnd(text) !== undefined;
  return isOwn && isAlone ? text.replace(/\s*[·•・∙⋅][^·•・∙⋅]*$/u, '') : '';
}

/** Whether the link names somebody else than the owner of the card. */
export function namesAnother(link: Element, owner: Owner): boolean {
  return attributeOf(link, 'href') !== '' && !isSamePerson(personLinked(link), owner);
}
