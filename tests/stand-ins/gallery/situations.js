import { composing } from './situations-composing.js';
import { reading } from './situations-reading.js';
import { recipients } from './situations-recipients.js';
import { sending } from './situations-sending.js';

/** The sections of the gallery in the order of the page. */
export const sections = [...composing, ...recipients, ...sending, ...reading];

/**
 * Every situation that the stand-in Gmail can be opened in: `title` in plain words, `look` for what to look for,
 * `query` and `path` of the address, and `steps` that bring the page into its state.
 */
export const situations = sections.flatMap((section) => section.situations);

const spoken = ['en', 'de', 'fr', 'ja', 'ar', 'vi'];

/** Gives the address that opens a situation in a language, in English when Gmail's stand-in does not speak it. */
export function addressOf({ name, path = '/mail/u/0/', query = {}, folder = 'inbox' }, language) {
  const ui = spoken.includes(language) ? language : 'en';
  const search = new URLSearchParams({ ...query, try: name, ui });
  return `https://mail.google.com${path}?${search}#${folder}`;
}
