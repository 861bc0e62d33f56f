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
  /** One entry of a card; gone on some September 2026 pages, where only date lines and rulers tell. */
  entry: '[componentkey^="entity-collection-item"],[data-view-name="profile-component-entity"],li',
} as const;
