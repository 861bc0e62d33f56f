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
const TOP_CARD_ROUTE = /^(?:\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?)?)?(?:\/(?:overlay|edit)\/.*)?\/?$/iu;

/** What a `/in/…` address on LinkedIn names, or undefined when it is no profile route. */
export function profileAddress(address: URL): ProfileAddress | undefined {
  if (!isMemberSite(address)) return undefined;
  const [, name, rest = ''] = ROUTE.exec(address.pathname) ?? [];
  if (!name) return undefined;
  return {
    slug: canonicalSlug(`/in/${name}`),
    memberNumber: memberNumberOfProfileId(name),
    showsTopCard: TOP_CARD_ROUTE.test(rest),
  };
}

/** Hosts of a country, such as de.linkedin.com, show guests what anybody may see: nothing there is read. */
function isMemberSite({ hostname }: URL): boolean {
  return /^(?:www\.)?linkedin\.com$/u.test(hostname);
}

/** The product of LinkedIn at the address that has pages of its own and is not read, or undefined. */
export function productNotRead(address: URL): 'Sales Navigator' | 'Recruiter' | undefined {
  const [, product] = /^\/(sales|talent|recruiter|hire)(?:\/|$)/u.exec(address.pathname) ?? [];
  if (!product || !isMemberSite(address)) return undefined;
  return product === 'sales' ? 'Sales Navigator' : 'Recruiter';
}

/** Whether the address is that of somebody's opened contact information. */
export function isContactRoute(address: URL): boolean {
  return /\/overlay\/contact-info\/?$/u.test(address.pathname);
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
