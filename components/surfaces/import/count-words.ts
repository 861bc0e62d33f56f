import { countText } from './count-text';
import { readableKey } from './report-words';

/** What the importers count, one and many. */
const words = new Map<string, readonly [one: string, many: string]>([
  ['mails', ['mail in the file', 'mails in the file']],
  ['sent', ['mail that you sent', 'mails that you sent']],
  ['received', ['mail from people to you', 'mails from people to you']],
  ['bounces', ['mail that did not arrive', 'mails that did not arrive']],
  ['auto-replies', ['automatic reply', 'automatic replies']],
  ['connections', ['connection', 'connections']],
  ['messages', ['message', 'messages']],
  ['conversations', ['conversation', 'conversations']],
  ['invitations', ['invitation', 'invitations']],
  ['notes', ['note', 'notes']],
  ['positions', ['position of your own', 'positions of your own']],
  ['education', ['school of your own', 'schools of your own']],
  ['events', ['event in the calendar', 'events in the calendar']],
  ['meetings', ['meeting', 'meetings']],
  ['contacts', ['contact', 'contacts']],
  ['rows', ['row', 'rows']],
  ['replies-found', ['reply', 'replies']],
  ['ties-found', ['tie between people', 'ties between people']],
]);

/** One line of a summary: the number, and what it is a number of. */
export interface CountLine {
  readonly key: string;
  readonly count: string;
  readonly words: string;
}

/** What an importer counted, in words. */
export function countLine(key: string, count: number): CountLine {
  const [one, many] = words.get(key) ?? [readableKey(key), readableKey(key)];
  return { key, count: countText(count), words: count === 1 ? one : many };
}
