import type { Sighting } from '@/outreach/sighting';
import type { ReaderLink } from './reader-link';

/** Something that a list shows, under a key of its own. */
export interface ListNews {
  readonly key: string;
  /** What it shows, as plain data; it is told again when that has changed. */
  readonly shown: unknown;
  readonly sightings: readonly Sighting[];
}

/** Makes the function that hands over what lists show, each piece once a page load unless it changes, all of one look in one call. */
export function createTellOnce({ context, askAgain }: ReaderLink): (news: readonly ListNews[]) => void {
  const told = new Map<string, string>();
  const tell = async (fresh: ReadonlyMap<string, string>, sightings: readonly Sighting[]) => {
    for (const [key, text] of fresh) told.set(key, text);
    if (await context.record(sightings)) askAgain();
    // What the worker did not keep is told again at the next look.
    else for (const [key, text] of fresh) if (told.get(key) === text) told.delete(key);
  };
  return (news) => {
    const unheard = news.filter(({ key, shown }) => told.get(key) !== JSON.stringify(shown));
    const sightings = unheard.flatMap((piece) => piece.sightings);
    const fresh = new Map(unheard.map(({ key, shown }) => [key, JSON.stringify(shown)]));
    if (sightings.length > 0) void tell(fresh, sightings);
  };
}
