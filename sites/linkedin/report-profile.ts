import type { WholeProfile } from './profile';
import { sightingsOfProfile } from './profile-sightings';
import { wholeProfileOf } from './read-whole-profile';
import type { ReaderLink } from './reader-link';

/** Makes the function that tells what the open profile shows, whenever that is something else than before. */
export function reportProfile({ context, profile, askAgain }: ReaderLink): () => void {
  const { document, record, now } = context;
  let told = '';
  const tell = async (text: string, seen: WholeProfile) => {
    told = text;
    // What the worker did not keep is told again at the next look.
    if (await record(sightingsOfProfile(seen, now()))) askAgain();
    else if (told === text) told = '';
  };
  return () => {
    const card = profile();
    if (!card) return;
    const seen = wholeProfileOf(card, new URL(document.location.href));
    const text = JSON.stringify(seen);
    if (!seen.isSelf && text !== told) void tell(text, seen);
  };
}
