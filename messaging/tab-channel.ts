import type { Briefing } from '@/outreach/briefing';
import type { Day } from '@/outreach/calendar';
import type { OverlayPlace } from '@/outreach/settings';
import type { Channel } from '@/outreach/touch';

/**
 * The reader and the surface of one tab are two scripts in the same isolated world: the reader is always on and tiny,
 * the surface is put beside it when there is something to show. Through this they share what is seen and what is pressed.
 * The page lives in another world and cannot reach it.
 */
export interface TabChannel<View, Act> {
  view(): View;
  /** Calls the listener after each change of the view, until the signal aborts. */
  subscribe(listener: () => void, signal: AbortSignal): void;
  act(act: Act): void;
  /** Aborts when the reader has lost its extension: the surface goes with it. */
  readonly signal: AbortSignal;
}

/** A compose on the page, as its sidebar needs it. */
export interface ComposeView {
  /** The same for as long as the compose is open, also when Gmail rebuilds it. */
  readonly key: string;
  readonly kind: 'popup' | 'fullscreen' | 'inline' | 'window';
  /** Only its title bar is shown: nothing stands beside it. */
  readonly isMinimised: boolean;
  /** The outermost element of the compose; the sidebar stands beside its rectangle. */
  readonly frame: HTMLElement;
  readonly sendButton: HTMLElement | undefined;
  /** `empty`: no recipient yet, nothing is shown. */
  readonly check: 'empty' | 'asking' | 'checked' | 'not-checked';
  /** One sentence, when `check` is `not-checked`. */
  readonly note?: string;
  /** Worst first, one a recipient. */
  readonly briefings: readonly Briefing[];
  readonly held?: HeldSend;
  /** One sentence about something that did not work. */
  readonly notice?: string;
}

/** A Send that waits for the user. */
export interface HeldSend {
  readonly level: 'hold' | 'do-not-contact';
  /** The worst recipient's sentence. */
  readonly sentence: string;
  /** The day on which all recipients are clear again; absent when only a decision clears them. */
  readonly clearsOn?: Day;
  /** The people for whom it waits, where the others can be written to without them. */
  readonly droppable: readonly string[];
}

export interface GmailView {
  readonly composes: readonly ComposeView[];
}

export type GmailAct =
  | { readonly kind: 'send-anyway'; readonly key: string; readonly reason?: string }
  | { readonly kind: 'do-not-send'; readonly key: string }
  /** Takes those for whom it waits out of the recipients, then sends. */
  | { readonly kind: 'send-without'; readonly key: string };

/** `channel`: the user is about to write to that person, by this channel. */
export type LinkedInView =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asking'; readonly name: string }
  | { readonly kind: 'briefed'; readonly briefing: Briefing; readonly channel?: Channel }
  | {
      readonly kind: 'not-checked';
      readonly sentence: string;
      /** Whom the user is about to write to. */
      readonly name?: string;
      readonly channel?: Channel;
    };

export type GmailChannel = TabChannel<GmailView, GmailAct>;
export interface LinkedInChannel extends TabChannel<LinkedInView, never> {
  /** Where the user put the overlay, if they have. */
  overlayPlace(): OverlayPlace | undefined;
}

interface Channels {
  gmail?: GmailChannel;
  linkedin?: LinkedInChannel;
}

const world = globalThis as typeof globalThis & { tactChannels?: Channels };

export function offerChannel<Site extends keyof Channels>(
  site: Site,
  channel: NonNullable<Channels[Site]>,
): void {
  world.tactChannels = { ...world.tactChannels, [site]: channel };
}

/** The reader's channel, or undefined when no reader runs in this world. */
export function takeChannel<Site extends keyof Channels>(site: Site): Channels[Site] | undefined {
  return world.tactChannels?.[site];
}
