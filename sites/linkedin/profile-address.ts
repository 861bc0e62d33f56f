import { attributeOf } from '../page-reading';
import { canonicalSlug, memberNumberOfProfileId } from '@/outreach/handle';

/** The person a profile address asks for, by slug or by member number; `/in/me/` names neither. */
export interface ProfileAddress {
  readonly slug: string | undefined;
  readonly memberNumber: number | undefined;
  /** False on routes such as `/details/experience/`, where the top card is usually gone. */
  readonly showsTopCard: boolean;
}

const ROUTE = /^\/in\/([^/]+)(\/.*)?$/u;
const TOP_CARD_ROUTE = /^(?:\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?|overlay\/.*|edit\/.*)?)?\/?$/iu;

/** What a `/in/…` address on LinkedIn names, or undefined when it is no profile route. */
export function profileAddress(address: URL): ProfileAddress | undefined {
  if (!/(?:^|\.)linkedin\.com$/u.test(address.hostname)) return undefined;
  const [, name, rest = ''] = ROUTE.exec(address.pathname) ?? [];
  if (!name) return undefined;
  return {
    slug: canonicalSlug(`/in/${name}`),
    memberNumber: memberNumberOfProfileId(name),
    showsTopCard: TOP_CARD_ROUTE.test(rest),
  };
}

/** The query of a link as the page wrote it; empty for a link without one. Hostile addresses do not throw. */
export function queryOf(link: Element | null | undefined): URLSearchParams {
  const [, query = ''] = /\?([^#]*)/u.exec(attributeOf(link, 'href')) ?? [];
  return new URLSearchParams(query);
}

/** The slug in the profile link, or undefined when it is none or holds a profile id in its place. */
export function slugOfLink(link: Element | null | undefined): string | undefined {
  const href = attributeOf(link, 'href');
  return /\/in\/[^/?#]/u.test(href) ? canonicalSlug(href) : undefined;
}
