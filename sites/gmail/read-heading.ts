import { writtenText } from './read-written-text';
import { hasBox } from './rendered';
import { allMatches } from './rungs';
import { threadHeading } from './selectors/thread';

/** The subject of the conversation that is open, empty when none is. Headings of those that were left stay in the page without a box. */
export function readHeading(document: Document): string {
  const open = allMatches(document, threadHeading).find(hasBox);
  return open ? writtenText(open) : '';
}
