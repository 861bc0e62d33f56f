import type { ComposeView } from '@/messaging/tab-channel';
import { createComposeKeys, type ComposeMarks } from './compose-keys';
import { hasBox } from './rendered';
import { firstMatch, selectors, type SelectorKey } from './selectors';

/** An open compose as it stands in the page right now. */
export interface Compose {
  readonly key: string;
  readonly kind: ComposeView['kind'];
  /** Holds addresses, subject, body and Send. */
  readonly root: HTMLElement;
  /** The outermost element: the dialog of a pop-up, else the region, else the root. */
  readonly frame: HTMLElement;
  readonly sendButton: HTMLElement | undefined;
  readonly archiveButton: HTMLElement | undefined;
  /** `msg-a:r...`; absent until Gmail has saved the draft. */
  readonly draftId: string | undefined;
  /** The hex id of the thread that is answered, else the id that the browser made for a new one. */
  readonly threadId: string | undefined;
  /** The id under which the send notice names the thread. */
  readonly noticeThreadId: string | undefined;
  /** The alias it is sent from, where one is chosen. */
  readonly from: string | undefined;
}

/** Makes the function that lists all open composes of the page in page order; keys stay stable from call to call. */
export function createComposeFinder(
  document: Document,
  address: () => string,
  newId: () => string,
): () => readonly Compose[] {
  const keyOf = createComposeKeys(newId);
  return () => {
    const roots = findRoots(document).filter(hasBox);
    return roots.map((root) => readCompose(root, isOwnWindow(document, address()), keyOf));
  };
}

// One build may show composes of two shapes, so each rung adds those that the rungs before it did not reach.
function findRoots(document: Document): readonly HTMLElement[] {
  const roots: HTMLElement[] = [];
  for (const selector of selectors.composeAnchor) {
    for (const anchor of document.querySelectorAll<HTMLElement>(selector)) {
      const isKnown = roots.some((root) => root.contains(anchor) || anchor.contains(root));
      // Without a known Send it is a compose all the same, and the user is told that it is not guarded.
      const root = isKnown ? undefined : (climb(anchor, ['body', 'send']) ?? climb(anchor, ['body']));
      if (root && !roots.some((other) => root.contains(other))) roots.push(root);
    }
  }
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING.
  return roots.sort((first, second) => (first.compareDocumentPosition(second) & 4 ? -1 : 1));
}

/** The smallest element around the anchor that has all this and holds one compose and nothing else. */
function climb(anchor: HTMLElement, parts: readonly SelectorKey[]): HTMLElement | undefined {
  for (
    let element: HTMLElement | null = anchor;
    element && !holdsMore(element);
    element = element.parentElement
  ) {
    const root = element;
    if (parts.every((key) => firstMatch(root, key))) return root;
  }
  return undefined;
}

function holdsMore(element: Element): boolean {
  const isPage = element.querySelector('[role="main"], [role="listitem"], [data-legacy-message-id]') !== null;
  return isPage || selectors.composeAnchor.some((selector) => element.querySelectorAll(selector).length > 1);
}

function readCompose(root: HTMLElement, ownWindow: boolean, keyOf: (marks: ComposeMarks) => string): Compose {
  const dialog = root.closest<HTMLElement>('[role="dialog"]');
  const region = root.closest<HTMLElement>('[role="region"]');
  const frame = dialog ?? (region && !holdsMore(region) ? region : root);
  const draftId = hiddenValue(root, 'draft');
  const composeId = root.closest('[data-compose-id]')?.getAttribute('data-compose-id');
  const answered = hiddenValue(root, 'lts');
  const noticeThreadId = hiddenValue(root, 'rt');
  return {
    key: keyOf({ composeId, draftId, elements: [root, frame] }),
    kind: dialog ? 'popup' : ownWindow ? 'window' : 'inline',
    root,
    frame,
    sendButton: firstMatch(root, 'send'),
    archiveButton: firstMatch(root, 'sendAndArchive'),
    draftId,
    threadId: answered ?? noticeThreadId,
    noticeThreadId,
    from: hiddenValue(root, 'from'),
  };
}

function isOwnWindow(document: Document, address: string): boolean {
  return /[?&](?:view|tf)=cm\b/u.test(address) || document.body.matches('.xE.xp');
}

/** What a hidden field of a compose says, without a leading `#`; undefined when it is empty or absent. */
export function hiddenValue(root: HTMLElement, name: string): string | undefined {
  const value = root.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value.replace(/^#/u, '');
  return value === '' ? undefined : value;
}
