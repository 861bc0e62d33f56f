import { CARD, keyed } from './selectors';

/** A card below the top card: newer builds by key or by an anchor inside it, March 2026 by view name, Ember by anchor. */
function cardNamed(name: string, view: string): string[] {
  return [
    ...keyed(CARD, name),
    ...keyed(`Profile_Top_Level_${name}`),
    `[data-view-name="profile-card-${view}"]`,
    `div#${view}`,
  ];
}

function iconOf(name: string): string[] {
  return [
    `svg[id^="${name}-"]`,
    `[data-test-icon^="${name}-"]`,
    `use[href^="#${name}-"]`,
    `li-icon[type^="${name}"]`,
  ];
}

/** Where the cards below the top card stand; apart from the other selectors, because the always-on script has no room for them. */
export const CARD_SELECTORS = {
  aboutCard: cardNamed('About', 'about'),
  aboutText: [
    '[data-testid="expandable-text-box"]',
    '[class*="inline-show-more-text"] span[aria-hidden="true"]',
  ],
  /** April to August 2026 by card ref, since September by a container of its own. */
  experienceCard: [
    ...cardNamed('ExperienceTopLevelSection', 'experience'),
    ...keyed('profileCardsExperienceOnly'),
  ],
  educationCard: cardNamed('EducationTopLevelSection', 'education'),
  interestsCard: [
    ...cardNamed('Interests', 'interests'),
    ...cardNamed('InterestsTopLevelSection', 'interests'),
  ],
  /** On pages whose card has no key, its link to all interests tells. */
  allInterests: ['a[href*="/details/interests"]'],
  interest: ['company', 'school', 'showcase', 'groups', 'newsletters', 'in']
    .map((kind) => `a[href*="/${kind}/"]:not([href*="/details/"])`)
    .join(),
  highlightsCard: [...keyed(CARD, 'SalesInsightsOrHighlights'), ...cardNamed('Highlights', 'highlights')],
  aboveActivity: keyed('profileCardsAboveActivity'),
  anyCard: keyed(CARD).join(),
  /** Where somebody works or studies, or a group: what two people can share. */
  shared: ['a[href*="/company/"]', 'a[href*="/school/"]', 'a[href*="/groups/"]'],
  sharedGroup: 'a[href*="/groups/"]',
  /** Mutual connections are read in the top card; jobs and offers are nothing shared. */
  notShared: 'a[href*="onnectionOf"],a[href*="/jobs/"],a[href*="/premium/"],a[href*="/services/"]',

  /** SDUI by its screen, the classic frontend by the kind of its rows. */
  contactOverlay: [
    '[data-sdui-screen$="ProfileContactDetailsOverlay"]',
    '.artdeco-modal:has(.pv-contact-info__contact-type)',
    '[role="dialog"]:has(.pv-contact-info__contact-type)',
  ],
  emailIcon: [...iconOf('envelope'), '.ci-email'],
  otherContact: [
    'phone-handset',
    'link',
    'globe',
    'calendar',
    'people',
    'house',
    'map-marker',
    'cake',
    'linkedin-bug',
  ]
    .flatMap(iconOf)
    .join(),
  /** One entry of a card; gone on some September 2026 pages, where only date lines and rulers tell. */
  entry: '[componentkey^="entity-collection-item"],[data-view-name="profile-component-entity"],li',
} as const;
