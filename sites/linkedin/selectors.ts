// Where things stand on a LinkedIn profile. Each key is an ordered list, tried one at a time: the newest build first.
// Two frontends are served side by side: SDUI (hashed classes, useless; hooks are componentkey, id, data-view-name, hrefs
// and svg ids) and classic Ember (readable classes). Dates say when a form was seen.

/** A key by its beginning and end. September 2026: keys stand also, sometimes only, in id; April 2026: in componentkey. */
export function keyed(start: string, end = ''): string[] {
  return ['id', 'componentkey'].map((name) => `[${name}^="${start}"]${end && `[${name}$="${end}" i]`}`);
}

export const CARD = 'com.linkedin.sdui.profile.card.ref';

function icon(name: string): string[] {
  return [`[data-test-icon^="${name}-"]`, `use[href^="#${name}-"]`, `li-icon[type="${name}"]`];
}

export const SELECTORS = {
  /** Ember after in-site navigation from an SDUI page, seen since September 2025. */
  interopFrame: ['iframe[data-testid="interop-iframe"]', 'iframe[src^="/preload/"]'],

  // The view name is of March 2026; the same service version was seen without it, so it is no more than a fallback.
  sduiTopCard: [
    ...keyed(CARD, 'topcard'),
    '[data-view-name="profile-top-card"]:not(.artdeco-card,.artdeco-card *)',
  ],
  // Every box of the classic frontend is such a section: without the number, only its links to its own overlays tell.
  emberTopCard: [
    'section[data-member-id]',
    'main section.artdeco-card:has(a[href*="/overlay/"],a[href*="/edit/"])',
  ],
  /** Never the person in front of the user: strangers suggested, dialogs, the right rail. */
  notTheProfile: [
    'aside,dialog,[role="dialog"],[componentkey*="SuggestedForYou"]',
    ...keyed('profileAside'),
  ].join(),

  sduiName: [
    'a[href*="/in/"] h2',
    'h2',
    'h1',
    // Winter 2025/26: the name was a paragraph.
    '[componentkey^="ProfileVerificationTriggerRef-"] p',
    '[data-view-name="profile-top-card-verified-badge"] p',
  ],
  emberName: ['a[href*="/in/"] h1', 'h1'],
  verificationRef: keyed('ProfileVerificationTriggerRef-'),
  /** Containers that carry the slug at the end of their key, April to October 2026. */
  slugCard: keyed('profileCards'),
  contactInfo: ['#top-card-text-details-contact-info', 'a[href*="/overlay/contact-info"]', 'p a[href="#"]'],

  companyIcon: ['svg[id^="company-accent"]'],
  schoolIcon: ['svg[id^="school-accent"]'],

  emberDegree: ['.dist-value', '.distance-badge [aria-hidden="true"]'],
  emberHeadline: ['.text-body-medium.break-words'],
  emberLocation: [
    '.text-body-small.inline.t-black--light.break-words',
    '.text-body-small.inline.t-black--light',
  ],
  /** The list beside the headline: current company, then school. Its labels are localised, its pictures are square. */
  emberAffiliation: ['li button .hoverable-link-text', '.pv-text-details__right-panel li button'],

  /** `_connect` keys since June 2026; before, the key was a random UUID and only the icon or the link told. */
  connect: [
    'a[href*="custom-invite/"]',
    ...keyed('ConnectButtonstate', '_connect'),
    ...icon('connect'),
    'svg[id^="connect-"]',
  ],
  pending: [...keyed('ConnectButtonstate', '_pending'), ...icon('clock')],
  follow: icon('add'),
  removeConnection: icon('remove-connection'),
  edit: ['a[href*="/edit/"]'],
  /** Of all people the owner knows, and of the mutual ones. */
  connections: ['a[href*="onnectionOf"]'],
  compose: ['a[href*="/messaging/compose/"]'],
  moreMenu: ['button[aria-expanded]'],

  /** What is shown in a profile's place to somebody who is not signed in. */
  guestPage: [
    '[data-tracking-control-name^="public_profile"]',
    '.top-card-layout',
    'form[action*="/uas/"],form[action*="/checkpoint/"]',
  ],
} as const;
