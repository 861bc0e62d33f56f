import { listedPerson } from './list-sightings';
import { readConnections, type ListedConnection } from './read-connections';
import type { ReaderLink } from './reader-link';
import { isConnectionsPage } from './search-address';
import { createReread } from './reread';
import { createTellOnce } from './tell-once';

/** Makes the function that tells which of the user's connections are in front of them. */
export function createConnectionsReports(link: ReaderLink): () => void {
  const { document, now } = link.context;
  const tell = createTellOnce(link);
  const reread = createReread<ListedConnection>();
  return () => {
    if (!isConnectionsPage(new URL(document.location.href))) return;
    const shown = readConnections(document, reread);
    tell(
      shown.map((connection) => ({
        key: `${String(connection.memberNumber)} ${String(connection.slug)}`,
        shown: connection,
        sightings: [listedPerson({ ...connection, degree: 1 }, now())],
      })),
    );
  };
}
