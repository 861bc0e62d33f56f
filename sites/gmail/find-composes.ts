import { createComposeKeys, type ComposeMarks } from './compose-keys';
import { hasBox, type IsRendered } from './rendered';
import { firstMatch, selectors } from './selectors';

/** An open compose as it stands in the page right now. */
export interface Compose {
  readonly key: string;
  readonly kind: 'popup' | 'fullscreen' | 'inline' | 'window';
  /** Holds addresses, subject, body and Send. */
  readonly root: HTMLElement;
  /** The outermost element: the dialog of a pop-up, else the root. */
  readonly frame: HTMLElement;
  readonly body: HTMLElement | undefined;
  readonly sendButton: HTMLElement | undefined;
  readonly archiveButton: HTMLElement | undefined;
  /** `msg-a:r…`; absent until Gmail has saved the draft. */
  readonly draftId: string | undefined;
  /** The hex id of the thread that is answered, else the id that the browser made for a new one. */
  readonly threadId: string | undefined;
  /** The id under which the send notice names the thread. */
  readonly noticeThreadId: string | undefined;
  readonly isReply: boolean;
  /** The alias it is sent from, where one is chosen. */
  readonly from: string | undefined;
}

export interface ComposeFinderParts {
  readonly document: Document;
  readonly address: () => URL;
  readonly newId: () => string;
  readonly isRendered?: IsRendered;
}

/** Makes the function that lists all open composes of the page in page order; keys stay stable from call to call. */
export function createComposeFinder(parts: ComposeFinderParts): () => readonly Compose[] {
  const { document, address, newId, isRendered = hasBox } = parts;
  const keyOf = createComposeKeys(newId);
  return () => {
    const roots = findRoots(document).filter((root) => isRendered(root));
    return roots.map((root) => readCompose(root, isOwnWindow(document, address()), keyOf));
  };
}

/** Whether the page holds any compose at all, minimised and closed ones included. */
export function hasComposeMarkup(document: Document): boolean {
  return firstMatch(document, 'composeAnchor') !== undefined;
}

// One build may show composes of two shapes, so each rung adds those that the rungs before it did not reach.
function findRoots(document: Document): readonly HTMLElement[] {
  const roots: HTMLElement[] = [];
  for (const selector of selectors.composeAnchor) {
    for (const anchor of document.querySelectorAll<HTMLElement>(selector)) {
      if (roots.some((root) => root.contains(anchor) || anchor.contains(root))) continue;
      const root = rootOf(anchor);
      if (root && !roots.some((other) => root.contains(other))) roots.push(root);
    }
  }
  return roots.sort(byPageOrder);
}

function byPageOrder(first: Node, second: Node): number {
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function rootOf(anchor: HTMLElement): HTMLElement | undefined {
  const above = selectors.composeRoot
    .map((selector) => anchor.closest<HTMLElement>(selector))
    .filter((root) => root !== null)
    .filter(isOneCompose);
  // Without a known Send it is a compose all the same, and the user is told that it is not guarded.
  return above.find(holdsSend) ?? smallestWhole(anchor) ?? above[0];
}

function smallestWhole(anchor: HTMLElement): HTMLElement | undefined {
  for (let element: HTMLElement | null = anchor; element; element = element.parentElement) {
    if (holdsMore(element)) return undefined;
    if (isOneCompose(element) && holdsSend(element)) return element;
  }
  return undefined;
}

function holdsSend(root: Element): boolean {
  return firstMatch(root, 'send') !== undefined;
}

function isOneCompose(root: Element): boolean {
  return firstMatch(root, 'body') !== undefined && !holdsMore(root);
}

// An outer region may hold the whole thread or the whole page.
function holdsMore(root: Element): boolean {
  const isMore = root.querySelector('[role="main"], [role="listitem"], [data-legacy-message-id]') !== null;
  return isMore || selectors.composeAnchor.some((selector) => root.querySelectorAll(selector).length > 1);
}

function readCompose(root: HTMLElement, ownWindow: boolean, keyOf: (marks: ComposeMarks) => string): Compose {
  const dialog = root.closest<HTMLElement>('[role="dialog"]');
  const draftId = hiddenValue(root, 'draft');
  const marked = root.closest('[data-compose-id]') ?? root.querySelector('[data-compose-id]');
  const composeId = marked?.getAttribute('data-compose-id') ?? undefined;
  return {
    key: keyOf({ composeId, draftId, elements: dialog ? [root, dialog] : [root] }),
    kind: kindOf(root, dialog, ownWindow),
    root,
    frame: dialog ?? root,
    body: firstMatch(root, 'body')?.element,
    sendButton: firstMatch(root, 'send')?.element,
    archiveButton: firstMatch(root, 'sendAndArchive')?.element,
    draftId,
    ...threadOf(root),
    from: hiddenValue(root, 'from'),
  };
}

function threadOf(root: HTMLElement): Pick<Compose, 'threadId' | 'noticeThreadId' | 'isReply'> {
  const answered = hiddenValue(root, 'lts');
  const noticeThreadId = hiddenValue(root, 'rt');
  const isReply = answered !== undefined || hiddenValue(root, 'rm') !== undefined;
  return { threadId: answered ?? noticeThreadId, noticeThreadId, isReply };
}

function kindOf(root: HTMLElement, dialog: HTMLElement | null, ownWindow: boolean): Compose['kind'] {
  // A compose in full screen sits in a layer of its own below the body (before 2018 to 2026).
  if (dialog) return root.closest('.aSs') ? 'fullscreen' : 'popup';
  return ownWindow ? 'window' : 'inline';
}

function isOwnWindow(document: Document, address: URL): boolean {
  const asked = address.searchParams.get('view') ?? address.searchParams.get('tf');
  return asked === 'cm' || document.body.matches('.xE.xp');
}

function hiddenValue(root: HTMLElement, name: string): string | undefined {
  const value = root.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value.replace(/^#/u, '');
  return value === '' ? undefined : value;
}
