import { clientThreadId, legacyIdOf } from './legacy-id';
import { hasBox } from './rendered';
import type { Rungs } from './rungs';
import { undoLink, viewMessageLink } from './selectors/notice';

/** The notice at the lower edge, as far as it is about something that was just done. */
export interface SendNotice {
  /** Only a sent mail is offered to be viewed; undo alone also follows archiving and deleting. */
  readonly isSent: boolean;
  readonly threadId: string | undefined;
}

/** Reads the send notice by the ids of its links, or undefined when none is shown. Its words are never read. */
export function readSendNotice(document: Document): SendNotice | undefined {
  const view = shownLink(document, viewMessageLink);
  const undo = shownLink(document, undoLink);
  if (!view && !undo) return undefined;
  return { isSent: view !== undefined, threadId: threadNamedBy(view) ?? threadNamedBy(undo) };
}

/** A link of the notice, while the notice is shown. One that is over may stay in the page: without a box, out of sight, or closed by its class alone. */
export function shownLink(document: Document, rungs: Rungs): HTMLElement | undefined {
  const links = rungs.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
  return links.find((link) => hasBox(link) && isVisible(link) && !link.closest(CLOSED));
}

const CLOSED = '.b8[role=alert]:not(.bAp)'; // 2018 to 2026

// jsdom has no checkVisibility.
function isVisible(element: HTMLElement): boolean {
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}

// It may be the word "undefined".
function threadNamedBy(link: HTMLElement | undefined): string | undefined {
  const id = link?.getAttribute('param')?.trim().replace(/^#/u, '');
  return clientThreadId(id) ?? (legacyIdOf(id) && id);
}
