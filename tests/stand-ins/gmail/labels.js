import { options } from './stand-in.js';
import { words as ar } from './words-ar.js';
import { words as de } from './words-de.js';
import { words as en } from './words-en.js';
import { words as fr } from './words-fr.js';
import { words as ja } from './words-ja.js';
import { words as vi } from './words-vi.js';

/** The words of the page in the language of `?ui=`; attributes and structure never change with it. */
export const labels = { ar, de, en, fr, ja, vi }[options.ui] ?? en;

/** Puts values into the places of a label, for example `{n} older messages`. */
export function filled(label, values) {
  return label.replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/** Sets language and direction of the document. */
export function applyLanguage() {
  document.documentElement.lang = options.ui;
  document.documentElement.dir = options.ui === 'ar' ? 'rtl' : 'ltr';
}

/** Gives the full date in the language of the page, as the `title` of a shown date holds it. */
export function longDate(time) {
  return new Intl.DateTimeFormat(options.ui, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** Gives the short date of a list row: the time of day, or the day when it is not of today. */
export function shortDate(time) {
  const isRecent = Date.now() - time < 20 * 3_600_000;
  const parts = isRecent ? { hour: 'numeric', minute: '2-digit' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(options.ui, parts).format(time);
}
