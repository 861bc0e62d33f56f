import { inspectConnections } from './inspect-connections';
import { inspectProfile } from './inspect-profile';
import { inspectSearch } from './inspect-search';
import { inspectThread } from './inspect-thread';
import { isConnectionsPage, isPeopleSearch } from './search-address';

type Inspect = (document: Document, address: URL) => Record<string, unknown>;

const isMessaging = ({ pathname }: URL) => /^\/messaging(?:\/|$)/u.test(pathname);

/** Which reader is asked at which address; the reader of profiles answers for all others. */
const READERS: readonly (readonly [(address: URL) => boolean, Inspect])[] = [
  [isMessaging, inspectThread],
  [isPeopleSearch, inspectSearch],
  [isConnectionsPage, inspectConnections],
];

/** What the reader for the address sees on the page. */
export function inspectLinkedIn(document: Document, address: URL): Record<string, unknown> {
  const [, inspect = inspectProfile] = READERS.find(([isFor]) => isFor(address)) ?? [];
  return inspect(document, address);
}
