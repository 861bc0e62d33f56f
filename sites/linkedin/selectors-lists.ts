import { keyed, SELECTORS } from './selectors';

/** Where people stand in search results and on the page of the user's connections. */
export const LIST_SELECTORS = {
  /** The person id and the control beside it, May 2026 in componentkey; since September also, sometimes only, in id. */
  sduiSearchKey: keyed('SearchResultsACoA'),
  /** Posts on the page of all results are such items too, without a key of a person. */
  sduiItem: '[role="listitem"],li',
  emberSearchCard: ['[data-chameleon-result-urn^="urn:li:member:"]'],
  emberHeadline: ['.entity-result__primary-subtitle', '.t-14.t-black.t-normal'],
  emberLocation: ['.entity-result__secondary-subtitle', '.t-14.t-normal:not(.t-black)'],
  emberDegree: ['.entity-result__badge-text', '.dist-value'],

  /** "Current: ..." and what else was found in a profile; never a line of the person. */
  snippet: [
    ...keyed('SearchResultssnippet_'),
    '.entity-result__summary,.entity-result__insights,.entity-result__content-summary',
  ].join(),
  /** Controls and offers have texts of their own. */
  control: [
    'button,a[href*="custom-invite/"],a[href*="/messaging/"],a[href*="/services/"]',
    ...keyed('SearchResultsACoA'),
  ].join(),

  profileLink: 'a[href*="/in/"]',
  invitation: 'a[href*="custom-invite/"]',
  connect: [...keyed('ConnectButtonstate', '_connect'), 'svg[id^="connect-"]'],
  pending: ['[id$="_pending"]', '[componentkey$="_pending"]', ...SELECTORS.pending, 'svg[id^="clock-"]'],

  /** The view name is of late 2025. */
  connectionsScreen: '[data-sdui-screen$="mynetwork.Connections"],[data-view-name="connections-list"]',
  emberConnection: ['.mn-connection-card'],
  emberConnectionName: ['.mn-connection-card__name'],
  emberConnectionHeadline: ['.mn-connection-card__occupation'],
  compose: ['a[href*="/messaging/compose/"]', 'a[href*="/messaging/thread/new"]'],
} as const;
