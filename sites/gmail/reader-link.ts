import type { Ask } from '@/outreach/briefing';
import type { Handle } from '@/outreach/handle';
import type { TouchSighting } from '@/outreach/sighting';
import type { Compose } from './find-composes';
import type { ReaderContext } from '../reader-context';
import { offerLinkTo, takeLinkAs } from '../script-link';
import type { SendPress } from './send-press';

/** A press on Send that went on to Gmail, as the compose was then. */
export interface GonePress {
  readonly compose: Compose;
  /** Pending, or scheduled with the planned moment as `at`. */
  readonly touches: readonly TouchSighting[];
  /** Whether the worker has kept them. What it has not, the mailbox script tells until it does. */
  readonly kept: Promise<boolean>;
}

/** The page as the reader finds it. */
export interface PageView {
  /** One for each recipient of each compose: somebody may be named twice. */
  readonly asks: readonly Ask[];
  /** False when a compose stays on the page that cannot be read. */
  readonly isUnderstood: boolean;
}

/** What the assistant script does for the reader when it is asked to; the reader has no room for it. */
export interface Assistant {
  /** The press that an event of the user begins, where it schedules a mail. */
  readonly schedulePress: (event: Event, composes: readonly Compose[]) => SendPress | undefined;
  /** Whether behind an address there is no one person: a mailing list, a group, or a machine. */
  readonly isList: (address: string) => boolean;
  /** The subject of the conversation that is open. */
  readonly heading: () => string;
  /** Whether each of these people can be taken out of the recipients of a compose. */
  readonly canDrop: (root: ParentNode, handles: readonly Handle[]) => boolean;
  /** Takes people out of the recipients; resolves to whether none of them is left there. */
  readonly drop: (root: ParentNode, handles: readonly Handle[]) => Promise<boolean>;
}

/**
 * What the always-on reader shares with the two scripts that the worker puts beside it, into the same isolated world,
 * when there is something for them on the page. The page lives in another world and cannot reach it.
 *
 * The reader does what a Send must not wait for: it finds composes, asks about recipients, holds Send and records presses.
 * The assistant does the rest that concerns composes and the page as a whole. The mailbox script follows what became of
 * each send, and reads conversations and lists.
 */
export interface ReaderLink {
  readonly context: ReaderContext;
  /** The address of the mailbox, once the page has said it. */
  readonly account: () => string | undefined;
  readonly isOwn: (handle: Handle) => boolean;
  /** Takes addresses that the page shows as the user's own; they count as such from then on. */
  readonly learnOwn: (addresses: readonly string[]) => unknown;
  /** All composes of the page, minimised ones among them. */
  readonly composes: () => readonly Compose[];
  /** Those that are there at this very moment; `composes` are those of the last look. */
  readonly find: () => readonly Compose[];
  readonly page: () => PageView;
  /** Calls the listener at every look at the page, before the composes are read and asked about, until the reader ends. */
  readonly onLook: (listener: () => void) => void;
  /** Calls the listener with every press, first with those that came before it listened. */
  readonly onPress: (listener: (press: GonePress) => void) => void;
  /** The mail of the compose with this key was taken back: the next press there is another mail. */
  readonly takenBack: (key: string) => void;
  /** From then on the reader asks the assistant. Before that a mail that is scheduled is not seen, nobody is dropped, and lists count as persons. */
  readonly setAssistant: (assistant: Assistant) => void;
  /** Presses an element of Gmail's on the user's behalf. */
  readonly press: (element: HTMLElement) => void;
}

type Taker = 'mailbox' | 'assistant';

export function offerLink(link: ReaderLink): void {
  offerLinkTo(['mailbox', 'assistant'] satisfies Taker[], link);
}

export function takeLink(taker: Taker = 'mailbox'): ReaderLink | undefined {
  return takeLinkAs(taker) as ReaderLink | undefined;
}
