import type { Ask } from '@/outreach/briefing';
import type { ReaderContext } from '../reader-context';
import { offerLinkTo, takeLinkAs } from '../script-link';
import type { ProfileCard } from './find-profile-card';

/**
 * What the always-on reader shares with the two scripts that the worker puts beside it, into the same isolated world.
 *
 * The reader does what cannot wait: it finds out whose profile is open and says what there is to say about them. The
 * pages script reads all else that profiles, lists and overlays show. The acts script follows what the user sends, reads
 * conversations, and tells the reader whom the user is about to write to.
 */
export interface ReaderLink {
  readonly context: ReaderContext;
  /** The profile in front of the user, once the page proves whose it is. */
  readonly profile: () => ProfileCard | undefined;
  /** Calls the listener at every look at the page: soon after it has changed and once a second, until the reader ends. */
  readonly onLook: (listener: () => void) => void;
  /** The person to whom the user is about to write, by the channel they opened; undefined once that is closed. Comes before the profile. */
  readonly approach: (approached: Approach) => void;
  /** Asks again about the people shown: something about them was recorded. */
  readonly askAgain: () => void;
}

/** To whom the user is about to write; `not-understood` where a conversation stands open and the page does not tell with whom. */
export type Approach = Ask | 'not-understood' | undefined;

type Taker = 'pages' | 'acts';

export function offerLink(link: ReaderLink): void {
  offerLinkTo(['pages', 'acts'] satisfies Taker[], link);
}

export function takeLink(taker: Taker): ReaderLink | undefined {
  return takeLinkAs(taker) as ReaderLink | undefined;
}
