import { profileId } from './profile-ids';

export interface InventedMutual {
  readonly name: string;
  readonly slug: string;
  readonly memberNumber: number;
}

export const BORIS: InventedMutual = {
  name: 'Boris Placeholder',
  slug: 'boris-example',
  memberNumber: 3_100_000_001,
};
export const CELIA: InventedMutual = {
  name: 'Celia Muster',
  slug: 'celia-example',
  memberNumber: 3_100_000_002,
};

export interface InventedCard {
  readonly name: string;
  readonly slug: string;
  readonly memberNumber: number;
  readonly degree: string;
  readonly headline: string;
  readonly location: string;
  readonly mutuals: string;
  readonly control: string;
  readonly extra: string;
  /** Where this build keeps the key of the person. */
  readonly keyIn: string;
  readonly order: 'name-first' | 'mutuals-first';
}

export const ANN: InventedCard = {
  name: 'Ann Bell',
  slug: 'ann-bell-example',
  memberNumber: 3_000_000_001,
  degree: '• 2nd',
  headline: 'Head of Sample at Example GmbH',
  location: 'Lodz, Poland',
  mutuals: '',
  control: '',
  extra: '',
  keyIn: 'componentkey',
  order: 'name-first',
};

const linkTo = (slug: string) => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;

export function mutualsLink(memberNumber: number, text: string): string {
  const query = `network=%5B%22F%22%5D&amp;connectionOf=%5B%22${profileId(memberNumber)}%22%5D`;
  return `<a href="https://www.linkedin.com/search/results/people/?origin=SHARED_CONNECTIONS_CANNED_SEARCH&amp;${query}">${text}</a>`;
}

export const bold = ({ name, slug }: InventedMutual) =>
  `<a href="${linkTo(slug)}"><strong>${name}</strong></a>`;

/** Two mutual people with links, and a number of others. */
export function mutualLine(
  memberNumber: number,
  others = '<strong>5 other mutual connections</strong>',
): string {
  return `<p>${bold(BORIS)},<span> </span>${bold(CELIA)}<span> </span>and<span> </span>${mutualsLink(memberNumber, others)}</p>`;
}

export function connectLink(slug: string): string {
  return `<a aria-label="Invite" componentkey="k2" href="/preload/search-custom-invite/?vanityName=${slug}"><span><svg id="connect-small"></svg><div><span>Connect</span></div></span></a>`;
}

/** A card as the newer frontend makes it, with links inside the link around it. */
export function sduiCard(given: Partial<InventedCard> = {}): string {
  const card = { ...ANN, ...given };
  const { slug, name, degree, headline, location, mutuals } = card;
  const lines = [
    headline && `<div><p>${headline}</p></div>`,
    location && `<div><p>${location}</p></div>`,
  ].join('');
  const named = `<p><a href="${linkTo(slug)}">${name}</a><span><span> ${degree}</span></span></p>`;
  const key = `<div ${card.keyIn}="SearchResults${profileId(card.memberNumber)}">${card.control}</div>`;
  const about = `<div><figure><img alt="${name}"/></figure><div>${named}${lines}</div><div>${key}</div></div>`;
  const shared =
    mutuals &&
    `<div><ul role="presentation"><li><figure><img alt=""/></figure></li></ul><div>${mutuals}</div></div>`;
  const parts = card.order === 'name-first' ? [about, card.extra, shared] : [shared, about, card.extra];
  const inner = `<div componentkey="k1">${parts.join('')}</div>`;
  return `<div><div role="listitem"><div><a componentkey="k1" href="${linkTo(slug)}" tabindex="0">${inner}</a></div><hr role="presentation"/></div></div>`;
}

export function sduiResults(...cards: readonly string[]): string {
  return `<main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople"><div role="list">${cards.join('')}</div></div></main>`;
}

/** A card as the classic frontend makes it, with readable classes or with those of a build. */
export function emberCard(given: Partial<InventedCard> = {}, isReadable = true): string {
  const { slug, name, memberNumber, degree, headline, location, mutuals, control } = { ...ANN, ...given };
  const href = `${linkTo(slug)}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${profileId(memberNumber)}`;
  const part = (readable: string, other: string) => (isReadable ? readable : other);
  return `<li class="reusable-search__result-container"><div data-chameleon-result-urn="urn:li:member:${String(memberNumber)}" data-view-name="search-entity-result-universal-template"><div>
<div><a href="${href}"><img alt="${name}"/><span class="visually-hidden">Status is offline</span></a></div>
<div><div><div><span class="${part('entity-result__title-text', 'xqa')}"><span dir="ltr"><a href="${href}"><span><span aria-hidden="true">${name}</span><span class="visually-hidden">View ${name}’s profile</span></span></a></span></span>
<span class="${part('entity-result__badge', 'xqb')}"><div><span class="entity-result__badge-text"><span aria-hidden="true">${degree}</span><span class="visually-hidden">degree connection</span></span></div></span></div>
<div class="${part('entity-result__primary-subtitle', 'xqc')} t-14 t-black t-normal">${headline}</div>
<div class="${part('entity-result__secondary-subtitle', 'xqd')} t-14 t-normal">${location}</div></div>
<div class="${part('entity-result__insights', 'xqe')}">${mutuals}</div></div>
<div>${control}</div></div></div></li>`;
}

/** The classic line about mutual people: links by id, nothing bold. */
export function emberMutualLine(memberNumber: number, others = '30 other mutual connections'): string {
  const plain = (person: InventedMutual) =>
    `<a href="https://www.linkedin.com/in/${profileId(person.memberNumber)}">${person.name}</a>`;
  const link = `<a href="https://www.linkedin.com/search/results/people/?facetNetwork=%5B%22F%22%5D&amp;facetConnectionOf=%5B%22${profileId(memberNumber)}%22%5D">${others}</a>`;
  return `<div><ul><li><img alt=""/></li></ul><div><span>${plain(BORIS)}, ${plain(CELIA)} and ${link}</span></div></div>`;
}
