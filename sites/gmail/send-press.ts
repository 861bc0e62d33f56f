import type { Briefing } from '@/outreach/briefing';
import type { EpochMs } from '@/outreach/brand';
import type { Compose } from './find-composes';

export interface PlannedSend {
  /** The planned moment; undefined where the page could not be read. */
  readonly at: EpochMs | undefined;
  /** Whether the mail goes out when the person can be written to again. */
  readonly isClearBy: (briefing: Briefing) => boolean;
}

/** The user's own press that is about to send a compose. */
export interface SendPress {
  readonly compose: Compose;
  /** Send, send-and-archive or what schedules; absent when the page shows none that is known. */
  readonly button: HTMLElement | undefined;
  /** What had the focus before, to give it back. */
  readonly focus: Element | null;
  /** It plans the mail for later. */
  readonly schedule?: PlannedSend;
}

/** The Send that an event is on, or undefined. */
export function pressOnSend({ target }: Event, composes: readonly Compose[]): SendPress | undefined {
  for (const compose of composes) {
    for (const button of [compose.archiveButton, compose.sendButton]) {
      if (button?.contains(target as Node | null)) return pressOn(compose, button);
    }
  }
  return undefined;
}

/** The Send that Ctrl or Cmd with Enter means, anywhere in a compose. */
export function pressByShortcut(
  { key, target }: KeyboardEvent,
  composes: readonly Compose[],
): SendPress | undefined {
  const compose = key === 'Enter' && composes.find(({ frame }) => frame.contains(target as Node | null));
  return compose ? pressOn(compose, compose.sendButton) : undefined;
}

export function pressOn(compose: Compose, button: HTMLElement | undefined): SendPress {
  return { compose, button, focus: compose.root.ownerDocument.activeElement };
}
