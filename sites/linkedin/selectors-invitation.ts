import { SELECTORS } from './selectors';

// What invites somebody, and the dialog that asks before it does. Builds of May to October 2026.

export const INVITATION = {
  /** Controls that name whom they invite: by slug in the link, since June 2026 by member number in a key. */
  named: [
    'a[href*="custom-invite/"][href*="vanityName="]',
    '[componentkey*="urn:li:member:"][componentkey*="_connect"]',
    '[id*="urn:li:member:"][id*="_connect"]',
  ],
  connect: SELECTORS.connect,
  pending: [
    ...SELECTORS.pending,
    '[componentkey*="urn:li:member:"][componentkey*="_pending"]',
    '[id*="urn:li:member:"][id*="_pending"]',
  ],
  control: ['a,button,[role="button"],[role="menuitem"]'],
  /** Cards of a list that say by a key whom they show. */
  card: ['[data-chameleon-result-urn^="urn:li:member:"]', '[componentkey^="SearchResultsACoA"]'],

  menu: '[role="menu"],[role="menuitem"],[popover],[class*="dropdown__content"]',
  item: 'li,[role="listitem"],.artdeco-card',

  dialog: [
    '.send-invite',
    '[aria-labelledby="send-invite-modal"]',
    '[data-test-modal-id="send-invite-modal"]',
    '[role="dialog"]:has(textarea#custom-message)',
    'dialog:has(textarea#custom-message)',
  ],
  anyDialog: ['[role="dialog"]', '[role="alertdialog"]', 'dialog[open]'],
  note: 'textarea#custom-message',
  dismiss: ['[class*="modal__dismiss"]', '[data-test-modal-close-btn]'],
  /** So many invitations a week and no more. */
  limit: ['.ip-fuse-limit-alert__warning', '.ip-fuse-limit-alert'],
  upsell: ['a[href*="/premium/"]'],
} as const;
