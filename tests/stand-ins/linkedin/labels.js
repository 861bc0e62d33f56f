import { options } from './stand-in.js';
import { words as ar } from './words-ar.js';
import { words as de } from './words-de.js';
import { words as en } from './words-en.js';
import { words as ja } from './words-ja.js';
import { words as pl } from './words-pl.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The words of the page in the language of `?ui=`; attributes and structure never change with it. */
export const labels = { en, de, pl, ja, ar }[options.ui] ?? en;

/** Gives the degree of connection as the page writes it: "1st" in English, "1次" in Japanese, "1." elsewhere. */
export function degreeText(degree) {
  if (options.ui === 'ja') return `${degree}次`;
  return options.ui === 'en' ? ['1st', '2nd', '3rd'][degree - 1] : `${degree}.`;
}

/** Gives a month of the cast ("Mar 2023") as the page writes it. */
function monthText(month) {
  const [name, year] = month.split(' ');
  if (options.ui === 'en') return month;
  return format({ month: 'short', year: 'numeric' }, new Date(Number(year), months.indexOf(name), 1));
}

/** Gives when a role was held as the page writes it: from, to, and how long. */
export function roleDates({ from, to }, dash) {
  const years = (to ? yearOf(to) : new Date().getFullYear()) - yearOf(from);
  const end = to ? monthText(to) : labels.present;
  return `${monthText(from)} ${dash} ${end} · ${Math.max(1, years)} ${labels.year}`;
}

function yearOf(month) {
  return Number(month.split(' ')[1]);
}

/** Gives the day or the time of a moment as the page writes it. */
export function dayText(at) {
  return format({ month: 'short', day: 'numeric' }, at);
}

export function timeText(at) {
  return format({ hour: 'numeric', minute: '2-digit' }, at);
}

/** Sets language and direction of the document. */
export function applyLanguage() {
  document.documentElement.lang = options.ui;
  document.documentElement.dir = options.ui === 'ar' ? 'rtl' : 'ltr';
}

function format(parts, moment) {
  return new Intl.DateTimeFormat(options.ui, { ...parts, numberingSystem: 'latn' }).format(moment);
}
