import { hasBox, type IsRendered } from './rendered';
import { firstMatch } from './selectors';

/** The notice at the lower edge, as far as it is about something that was just done. */
export interface SendNotice {
  /** Only a sent mail is offered to be viewed; undo alone also follows archiving and deleting. */
  readonly isSent: boolean;
  readonly isUndoOffered: boolean;
  readonly threadId: string | undefined;
}

/** Reads the send notice by the ids of its links, or undefined when none is shown. Its words are never read. */
export function readSendNotice(document: Document, isRendered: IsRendered = hasBox): SendNotice | undefined {
  const undo = shownLink(document, 'undoLink', isRendered);
  const view = shownLink(document, 'viewMessageLink', isRendered);
  const link = view ?? undo;
  if (!link) return undefined;
  const threadId = link.getAttribute('param')?.replace(/^#/u, '');
  return {
    isSent: Boolean(view),
    isUndoOffered: Boolean(undo),
    threadId: threadId === '' ? undefined : threadId,
  };
}

function shownLink(document: Document, key: 'undoLink' | 'viewMessageLink', isRendered: IsRendered) {
  const link = firstMatch(document, key)?.element;
  return link && isRendered(link) ? link : undefined;
}
