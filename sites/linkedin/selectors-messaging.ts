// Where things stand in messaging, which is still the classic frontend on every page (November 2026). Lists are tried one
// at a time, best first; classes are English in every language.

export const MESSAGING = {
  /** The conversation that fills the page; the one before stays in it, hidden. */
  thread: ['.msg-thread', '.msg-convo-wrapper:has(.msg-s-message-list)'],
  /** A message box that floats over any page, in the document or in the shadow root. */
  bubble: ['.msg-overlay-conversation-bubble'],
  /** The page on which a conversation is begun. */
  newThread: ['.msg-compose', '.msg-new-thread', '[class*="msg-compose-"]:has(.msg-form)'],
  minimized: '.msg-overlay-conversation-bubble--is-minimized,[class*="--is-minimized"]',

  partnerLink: [
    'a.msg-thread__link-to-profile',
    '.msg-overlay-bubble-header__title a',
    '[class*="bubble-header"] a[href*="/in/"]',
    '[class*="title-bar"] a[href*="/in/"]',
  ],
  partnerName: ['.msg-entity-lockup__entity-title', '.msg-overlay-bubble-header__title', 'h2', 'h3'],
  /** Stands above the first message of a conversation. */
  firstContact: ['.msg-s-profile-card a[href*="/in/"]'],
  /** Those who were chosen as recipients of a conversation that begins. */
  recipient: [
    '.msg-connections-typeahead__added-recipients a[href*="/in/"]',
    '[class*="added-recipient"] a[href*="/in/"]',
  ],
  /** A picture of several faces: a conversation of many. */
  group: ['[class*="facepile"]', '[class*="group-avatar"]', '[class*="group-title"]'],
  /** Advertisements that look like messages. */
  sponsored: ['[class*="spinmail"]', '[class*="sponsored"]'],

  message: ['.msg-s-event-listitem[data-event-urn]', '[data-event-urn]'],
  messageOfOther: '.msg-s-event-listitem--other',
  /** Only the first message of a group names its sender. */
  senderLink: ['a.msg-s-event-listitem__link', '.msg-s-message-group__meta a'],
  senderName: ['.msg-s-message-group__name', '.msg-s-message-group__profile-link'],
  /** What somebody wrote, and may have made to look like anything. */
  written: '.msg-s-event__content,.msg-s-event-listitem__body',
  messageSubject: '.msg-s-event-listitem__subject,[class*="event-listitem__subject"]',

  form: ['form.msg-form', '.msg-form'],
  composer: ['.msg-form__contenteditable', '.msg-form [role="textbox"]'],
  sendButton: ['.msg-form__send-button', '.msg-form__send-btn', '.msg-form button[type="submit"]'],
  /** Only an InMail has one. */
  subject: ['input[name="subject"]', '.msg-form__subject'],
} as const;
