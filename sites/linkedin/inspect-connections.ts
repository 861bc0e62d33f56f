import { readConnections } from './read-connections';

/** What the reader of the user's connections sees as plain JSON: null for what a card does not show. */
export function inspectConnections(document: Document): Record<string, unknown> {
  const connections = readConnections(document);
  if (connections.length === 0) return { kind: 'unknown layout', reason: 'no connection is found' };
  const cards = connections.map(({ name, memberNumber, slug, headline }) => ({
    name,
    memberNumber: memberNumber ?? null,
    slug: slug ?? null,
    degree: 1,
    headline: headline ?? null,
  }));
  return { kind: 'connections', cards };
}
