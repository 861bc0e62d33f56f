import { profileId } from './profile-ids';
import type { InventedMutual } from './search-page';

interface Shown {
  readonly headline: string;
  readonly since: string;
  readonly shape: 'link-around' | 'link-in-line' | 'link-around-all';
}

const SHOWN: Shown = {
  headline: 'Invented headline',
  since: 'Connected on May 3, 2026',
  shape: 'link-around',
};

/** A card of the newer frontend: a link to the profile, and a message link with the id. */
export function connectionCard(
  { name, slug, memberNumber }: InventedMutual,
  shown: Partial<Shown> = {},
): string {
  const { headline, since, shape } = { ...SHOWN, ...shown };
  const id = profileId(memberNumber);
  const href = `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
  const lines = (headline && `<p>${headline}</p>`) + `<p>${since}</p>`;
  const told =
    shape === 'link-around'
      ? `<a href="${href}"><div><p>${name}</p>${lines}</div></a>`
      : `<div><p><a href="${href}">${name}</a></p>${lines}</div>`;
  const compose = `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}&amp;recipient=${id}&amp;interop=msgOverlay`;
  const controls = `<div><a href="${compose}"><span>Message</span></a><button aria-label="More"></button></div>`;
  const picture = `<figure><img alt="${name}"/></figure>`;
  if (shape === 'link-around-all')
    return `<div><a href="${href}"><div>${picture}<div><p>${name}</p>${lines}</div>${controls}</div></a></div>`;
  return `<div componentkey="auto-1"><a href="${href}">${picture}</a>${told}${controls}</div>`;
}

export function connectionsPage(...cards: readonly string[]): string {
  return `<main><div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.Connections"><h1>3 connections</h1><div>${cards.join('')}</div></div></main>`;
}

/** A card of the classic frontend, whose message button holds no id. */
export function classicConnectionCard({ name, slug }: InventedMutual): string {
  return `<li class="mn-connection-card artdeco-list"><a class="mn-connection-card__picture" href="/in/${slug}/"><img alt=""/></a><div class="mn-connection-card__details"><a class="mn-connection-card__link" href="/in/${slug}/"><span class="mn-connection-card__name t-16">${name}</span><span class="visually-hidden">occupation</span><span class="mn-connection-card__occupation t-14">Invented headline</span></a><time class="time-badge">Connected 3 days ago</time></div><button>Message</button></li>`;
}
