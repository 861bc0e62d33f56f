import { allMatches, attributeOf, firstMatch, isShown, textOf, withAsciiDigits } from '../page-reading';
import { documentsOf } from './find-profile-card';
import { nameIn, personLinked, profileLinks } from './linked-person';
import { linesOf, type ListLine } from './list-lines';
import { memberNumbersIn, type Owner } from './own-keys';
import type { Reread } from './reread';
import type { NamedPerson } from './search-card';
import { SELECTORS } from './selectors';
import { LIST_SELECTORS } from './selectors-lists';

/** One of the user's own connections, as their list shows them. */
export interface ListedConnection extends NamedPerson {
  readonly headline: string | undefined;
}

/** The user's connections that the page shows now, in page order. */
export function readConnections(
  document: Document,
  reread: Reread<ListedConnection> = (_, read) => read(),
): ListedConnection[] {
  const cards = documentsOf(document).flatMap((page) => [
    ...sduiCards(page).map((card) => reread(card, () => connectionOf(card))),
    ...emberCards(page).map((card) => reread(card, () => classicConnectionOf(card))),
  ]);
  return cards.filter((connection) => connection !== undefined);
}

/** Every card of the newer frontend has a message link, which holds the id; suggested strangers have none. */
function sduiCards(page: Document): Element[] {
  const composes = allMatches(page, LIST_SELECTORS.compose).filter(isOfConnections);
  return [...new Set(composes.flatMap((compose) => cardAround(compose) ?? []))];
}

/** After in-site navigation the screen before may still stand in the page. */
function isOfConnections(compose: Element): boolean {
  const around = compose.closest(`[data-sdui-screen],${LIST_SELECTORS.connectionsScreen}`);
  const own = around ?? compose.ownerDocument.querySelector(LIST_SELECTORS.connectionsScreen);
  return (
    own?.matches(LIST_SELECTORS.connectionsScreen) === true && !compose.closest(EXCLUDED) && isShown(compose)
  );
}

const EXCLUDED = [SELECTORS.notTheProfile, ...LIST_SELECTORS.emberConnection].join();

/** The smallest part of the page with the message link and a name that is linked. */
function cardAround(compose: Element): Element | undefined {
  let card = compose.parentElement;
  while (card && !isEdge(card) && !profileLinks(card).some((link) => textOf(link) !== ''))
    card = card.parentElement;
  return card ?? undefined;
}

/** One portrait, few controls and few lines: where links are missing, the part found may hold two cards. */
function isOneCard(card: Element, lines: readonly ListLine[]): boolean {
  const portraits = card.querySelectorAll('figure').length || card.querySelectorAll('img').length;
  return portraits <= 1 && card.querySelectorAll('button').length <= 2 && lines.length <= MOST_LINES;
}

/** The lines of the person: a picture may hold initials, and what stands in the card beside its boxes is a control. */
function ownLines(card: Element): ListLine[] {
  return linesOf(card).filter(
    ({ element }) => element !== card && !element.closest(`figure,${LIST_SELECTORS.control}`),
  );
}

/** Name, headline, day of connecting, and one that a later build may add. */
const MOST_LINES = 4;

function isEdge(card: Element): boolean {
  return card.matches('li,[role="listitem"],[data-sdui-screen],main,body');
}

/** The one person whom all links in the element are about, or undefined when there are several or none. */
function ownerOf(element: Element): Owner | undefined {
  const composes = allMatches(element, LIST_SELECTORS.compose);
  const linked = profileLinks(element).map(personLinked);
  const ids = composes.map((link) => attributeOf(link, 'href'));
  const numbers = new Set([
    ...memberNumbersIn(ids.join(' ')),
    ...linked.flatMap((one) => one.memberNumber ?? []),
  ]);
  const slugs = new Set(linked.flatMap(({ slug }) => slug ?? []));
  if (numbers.size > 1 || slugs.size > 1 || numbers.size + slugs.size === 0) return undefined;
  return { memberNumber: [...numbers][0], slug: [...slugs][0] };
}

/** The connection of the card, when it is about one person alone. */
function connectionOf(card: Element): ListedConnection | undefined {
  const owner = ownerOf(card);
  const lines = ownLines(card);
  const name = lines.find((line) => isLinked(line));
  if (!owner || !name || !isOneCard(card, lines) || card.querySelector(LIST_SELECTORS.invitation))
    return undefined;
  // A parser that takes nested links apart leaves an empty one behind.
  const [linked] = profileLinks(name.element).map(nameIn).filter(Boolean);
  return { name: linked ?? name.text, ...owner, headline: headlineIn(lines.slice(lines.indexOf(name) + 1)) };
}

/** A line with a link to a profile, or inside one: in a card that is about one person alone it is theirs. */
function isLinked({ element }: ListLine): boolean {
  const links = profileLinks(element).filter((link) => nameIn(link) !== '');
  return links.length > 0 || element.closest(LIST_SELECTORS.profileLink) !== null;
}

/** Where there is no headline, the line after the name is the day on which the two connected. */
function headlineIn([next, ...others]: readonly ListLine[]): string | undefined {
  const isHeadline = next && (!mayBeDay(next) || others.some(mayBeDay));
  return isHeadline ? next.text : undefined;
}

function mayBeDay({ text }: ListLine): boolean {
  const hasYear = /(?<!\d)20\d\d(?!\d)/u.test(withAsciiDigits(text));
  return hasYear && text.length <= LONGEST_DAY;
}

const LONGEST_DAY = 60;

function emberCards(page: Document): Element[] {
  return allMatches(page, LIST_SELECTORS.emberConnection).filter(isShown);
}

function classicConnectionOf(card: Element): ListedConnection | undefined {
  const owner = ownerOf(card);
  const name = textOf(firstMatch(card, LIST_SELECTORS.emberConnectionName));
  const headline = textOf(firstMatch(card, LIST_SELECTORS.emberConnectionHeadline)) || undefined;
  return owner && name ? { name, ...owner, headline } : undefined;
}
