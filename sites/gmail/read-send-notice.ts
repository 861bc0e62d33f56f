import { hasBox } from './rendered';
import { firstMatch, type SelectorKey } from './selectors';

/** The notice at the lower edge, as far as it is about something that was just done. */
export interface SendNotice {
  /** Only a sent mail is offered to be viewed; undo alone also follows archiving and deleting. */
  readonly isSent: boolean;
  readonly threadId: string | undefined;
}

/** Reads the send notice by the ids of its links, or undefined when none is shown. Its words are never read. */
export function readSendNotice(document: Document): SendNotice | undefined {
  const view = shownLink(document, 'viewMessageLink');
  const link = view ?? shownLink(document, 'undoLink');
  if (!link) return undefined;
  const threadId = link.getAttribute('param')?.replace(/^#/u, '');
  return { isSent: Boolean(view), threadId: threadId === '' ? undefined : threadId };
}

/** A link of the notice, while the notice is shown. */
export function shownLink(document: Document, key: SelectorKey): HTMLElement | undefined {
  const link = firstMatch(document, key);
  return link && hasBox(link) ? link : undefined;
}
