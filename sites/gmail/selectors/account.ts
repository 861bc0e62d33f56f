import type { Rungs } from '../rungs';

export const signOutLink: Rungs = ['a[href^="https://accounts.google.com/SignOutOptions"]']; // 2026

/** Inside a compose: the address it is sent from. */
export const fromAddress: Rungs = [
  'input[name=from]', // hidden input of the form: capture of 2020
  'select[name=from]',
  '.az2', // the alias that is shown: August 2026
];

/** What shows that the page has a conversation or a list. */
export const mailboxSign: Rungs = [
  '[data-legacy-thread-id]', // 2026
  'tr.zA', // unchanged in eight years
];
