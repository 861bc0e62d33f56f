import { renameClasses } from '../shared/element.js';
import { hashedClass } from './hashed-classes.js';

const query = new URLSearchParams(location.search);

/** What the address of the page asks for; README.md says what each does. */
export const options = {
  undo: numberOf('undo', 10_000),
  save: numberOf('save', 400),
  sync: numberOf('sync', 0),
  ui: query.get('ui') ?? 'en',
  ownWindow: query.get('view') === 'cm' || query.get('tf') === 'cm',
  popOut: location.pathname.endsWith('/popout'),
  thread: query.get('th') ?? '',
  to: query.get('to') ?? '',
  subject: query.get('su') ?? '',
  body: query.get('body') ?? '',
  chips: query.get('chips') ?? '2025',
  reply: query.get('reply') ?? '2025',
  aliases: query.has('aliases'),
  attachment: query.has('attachment'),
  scheduledVsm: query.has('scheduledVsm'),
  replyVsm: query.get('replyVsm') !== '0',
  permUndefined: query.get('perm') === 'undefined',
  pane: query.has('pane'),
  split: numberOf('split', 0),
  ads: query.has('ads'),
  hash: query.has('hash'),
  fresh: query.has('fresh'),
  try: query.get('try') ?? '',
};

if (options.hash) renameClasses(hashedClass);

/**
 * What tests read and call. `sent` holds what this page has sent: it has left, is pending, waits or is scheduled;
 * what was taken back moves to `undone`.
 */
export const standIn = { options, sent: [], undone: [], shortcuts: [] };

window.standIn = standIn;

function numberOf(name, otherwise) {
  const given = Number(query.get(name));
  return query.has(name) && Number.isFinite(given) ? given : otherwise;
}
