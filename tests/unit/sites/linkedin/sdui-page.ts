import { MEMBER, profileId } from './profile-ids';

/** One invented profile in the newer frontend; every part can be replaced by markup of its own. */
export interface SduiParts {
  readonly slug?: string;
  readonly memberNumber?: number;
  /** Where this build keeps card refs. */
  readonly keyedBy?: 'componentkey' | 'id';
  readonly name?: string;
  readonly nameRow?: string;
  readonly degree?: string;
  readonly pronouns?: string;
  readonly headline?: string;
  readonly companyLine?: string;
  readonly locationRow?: string;
  readonly typedRows?: string;
  readonly mutuals?: string;
  readonly actions?: string;
  readonly belowTopCard?: string;
}

const CARD = 'com.linkedin.sdui.profile.card.ref';

export function sduiPage(parts: SduiParts = {}): string {
  return `<main id="workspace"><div data-display-contents="true"><div data-testid="lazy-column">${topCard(parts)}${
    parts.belowTopCard ?? ''
  }</div></div></main>`;
}

export function topCard(parts: SduiParts = {}): string {
  const { memberNumber = MEMBER, keyedBy = 'componentkey' } = parts;
  const key = `${keyedBy}="${CARD}${profileId(memberNumber)}Topcard"`;
  return `<div ${key}><div data-display-contents="true"><section ${key}>
    <div role="button"><figure><svg id="person-medium"></svg></figure></div>
    <div><div>${levelOf(parts)}<div>${parts.typedRows ?? ''}</div></div>
    ${parts.mutuals ?? ''}
    <div data-display-contents="true"><div><div>${parts.actions ?? messageAndMore(memberNumber)}</div></div></div></div>
  </section></div></div>`;
}

function levelOf(parts: SduiParts): string {
  const {
    headline = 'Head of Samples',
    companyLine = '<p>Sample Ltd</p>',
    locationRow = location('Exampleville, Sampleland'),
  } = parts;
  return `<div>${parts.nameRow ?? nameRow(parts)}<p>${headline}</p>${companyLine}${locationRow}</div>`;
}

export function nameRow(parts: SduiParts): string {
  const { slug = 'ann-bell', name = 'Ann Bell', degree = '<p>· 2nd</p>', pronouns = '' } = parts;
  return `<div><div data-display-contents="true"><a href="https://www.linkedin.com/in/${slug}/"><div><h2>${name}</h2></div></a></div>${pronouns}${degree}</div>`;
}

export function location(text: string, label = 'Contact info'): string {
  return `<div><p>${text}</p><p>·</p><p><a href="#">${label}</a></p></div>`;
}

export function typedRow(kind: 'company' | 'school', text: string): string {
  return `<div role="button"><div><figure><svg id="${kind}-accent-4"></svg><img alt=""/></figure><div><div><p>${text}</p></div></div></div></div>`;
}

export function messageLink(memberNumber = MEMBER): string {
  const id = profileId(memberNumber);
  return `<div data-display-contents="true"><a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}&amp;recipient=${id}&amp;screenContext=NON_SELF_PROFILE_VIEW"><span><svg id="send-privately-medium"></svg><span>Message</span></span></a></div>`;
}

export const MORE =
  '<div data-display-contents="true"><button aria-expanded="false" aria-label="More" type="button"><svg></svg></button></div>';

export function messageAndMore(memberNumber = MEMBER): string {
  return `${messageLink(memberNumber)}${MORE}`;
}

export function connectLink(slug: string): string {
  return `<div><a aria-label="Invite" href="/preload/custom-invite/?vanityName=${slug}"><svg id="connect-small"></svg><span>Connect</span></a></div>`;
}

/** The mutual block as the live page nests it: a link in a link. */
export function mutualBlock(sentence: string, memberNumber = MEMBER): string {
  const href = `https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&amp;network=%5B%22F%22%5D&amp;connectionOf=%5B%22${profileId(memberNumber)}%22%5D`;
  return `<a href="${href}"><div><ul role="presentation"><li><img alt=""/></li></ul><div><p><a href="${href}">${sentence}</a></p></div></div></a>`;
}

export function connectionsLink(memberNumber = MEMBER): string {
  return `<div><a href='/search/results/people/?connectionOf=["${profileId(memberNumber)}"]&amp;network=["F","S"]'><p>1,204 connections</p></a></div>`;
}

export function card(name: string, content: string, memberNumber = MEMBER, keyedBy = 'componentkey'): string {
  const key = `${keyedBy}="${CARD}${profileId(memberNumber)}${name}"`;
  return content
    ? `<div ${key}><div data-display-contents="true"><section ${key}>${content}</section></div></div>`
    : `<div ${key}></div>`;
}

export function singleRole(title: string, company: string, dates: string, companyId?: string): string {
  const link = (inner: string) =>
    companyId ? `<a href="https://www.linkedin.com/company/${companyId}/">${inner}</a>` : inner;
  return `<div>${link('<figure><svg id="company-accent-4"></svg></figure>')}<div>${link(`<div><div><p>${title}</p><p>${company}</p></div><p>${dates}</p><p>Exampleville</p></div>`)}<p><a href="https://www.linkedin.com/in/ann-bell/overlay/900/skill-associations-details/">Counting and 3 more skills</a></p></div></div>`;
}

export function groupedRoles(
  company: string,
  roles: readonly (readonly [string, string])[],
  companyId: string,
): string {
  const items = roles.map(
    ([title, dates]) =>
      `<li><a href="https://www.linkedin.com/company/${companyId}/"><div><p>${title}</p><p>Full-time</p><p>${dates}</p></div></a></li>`,
  );
  return `<div><a href="https://www.linkedin.com/company/${companyId}/"><div><p>${company}</p><p>6 yrs</p></div></a></div><ul>${items.join('')}</ul>`;
}

export function entry(content: string): string {
  return `<div componentkey="entity-collection-item--1a2b">${content}</div>`;
}
