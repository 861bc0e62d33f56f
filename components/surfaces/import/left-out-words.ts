import type { CountLine } from './count-words';
import { countText, readableKey } from './report-words';

/** Why importers leave something out, by their own names for it. */
const words = new Map([
  ['automatic', 'automatic mail: notices, receipts, replies of machines'],
  ['list', 'mail to lists and newsletters'],
  ['many-recipients', 'mail to more than 20 people'],
  ['no-address', 'no address in it'],
  ['no-name', 'no name in it'],
  ['no-date', 'no date in it'],
  ['draft', 'drafts'],
  ['drafts', 'drafts'],
  ['spam', 'spam'],
  ['sponsored', 'sponsored messages'],
  ['hidden-member', 'members who hide their names'],
  ['duplicate', 'the same again'],
]);

/** What was left out for one reason, in words; a reason that is new here is shown as it is written. */
export function leftOutLine(reason: string, count: number): CountLine {
  return {
    key: reason,
    count: countText(count),
    words: `left out: ${words.get(reason) ?? readableKey(reason)}`,
  };
}
