import type { Rungs } from '../rungs';

/** Holds the rows. */
export const list: Rungs = [
  '[gh=tl]', // 2014 to 2026
  'table.F.zt', // 2014 to 2026
  'tr.zA',
];

export const listRow: Rungs = [
  'tr.zA', // unchanged in eight years
  'tr[role="row"][data-legacy-thread-id]', // September 2026
  'tr[role="row"]:has([data-legacy-thread-id])', // September 2026
  'tr[class^="zA-"]', // a class with a hash, as other classes have had since June 2026
];

/** Only in the first of the two or three rows that a conversation takes in a vertical split. */
export const rowStart: Rungs = [
  '.yW', // 2014 to 2026
  '[email]', // 2014 to 2026
];

/** Inside a row with something unread in it. */
export const unreadPart: Rungs = [
  '.bqe', // its subject: 2018 to 2026
  '.zF', // one of its people: 2014 to 2026
  '[class*="bqe-"]',
  '[class*="zF-"]',
];

export const rowPeople: Rungs = [
  '.yW [email]', // 2014 to 2026
  '.yP[email],.zF[email]', // read and unread, 2018 to 2026
  '[class*="yW-"] [email]',
  '[email]',
];

export const rowSubject: Rungs = [
  '.y6 .bog', // 2018 to 2026
  '.bqe', // unread, 2018 to 2026
  '.y6 > span', // before 2018; the snippet is its second span
  'span[data-legacy-thread-id]', // September 2026
  'span[data-thread-id]', // 2018 to 2026
  '[class*="y6-"] > span',
];

export const rowDate: Rungs = [
  'td.xW > span[title]', // 2014 to 2026
  'td.yf .apm > span[title]', // vertical split
  'td.xW [title]',
  'td[class*="xW-"] [title]',
  '[class*="apm-"] [title]',
];

export const rowCount: Rungs = [
  '.yW .bx0', // 2018 to 2026
  '[class*="bx0-"]',
  '.yW', // before, the number stood in brackets after the people
  '[class*="yW-"]',
];
