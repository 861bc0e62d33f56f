import { createComposeKeys, type ComposeMarks } from './compose-keys';
import { hasBox } from './rendered';
import { firstMatch, selectors } from './selectors';

/** An open compose as it stands in the page right now. */
export interface Compose {
  readonly key: string;
  readonly kind: 'popup' | 'fullscreen' | 'inline' | 'window';
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
  readonly isReply: boolean;
  /** The alias it is sent from, where one is chosen. */
  readonly from: string | undefined;
}

/** Makes the function that lists all open composes of the page in page order; keys stay stable from call to call. */
export function createComposeFinder(
  document: Document,
  address: () => URL,
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
      const root = isKnown ? undefined : (climb(anchor, isGuardable) ?? climb(anchor, isWritable));
      if (root && !roots.some((other) => root.contains(other))) roots.push(root);
    }
  }
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING.
  return roots.sort((first, second) => (first.compareDocumentPosition(second) & 4 ? -1 : 1));
}

/** The smallest element around the anchor that will do and holds one compose and nothing else. */
function climb(anchor: HTMLElement, willDo: (element: Element) => boolean): HTMLElement | undefined {
  for (
    let element: HTMLElement | null = anchor;
    element && !holdsMore(element);
    element = element.parentElement
  ) {
    if (willDo(element)) return element;
  }
  return undefined;
}

function isWritable(element: Element): boolean {
  return firstMatch(element, 'body') !== undefined;
}

// Without a known Send it is a compose all the same, and the user is told that it is not guarded.
function isGuardable(element: Element): boolean {
  return isWritable(element) && firstMatch(element, 'send') !== undefined;
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
  const composeId = frame.getAttribute('data-compose-id') ?? region?.getAttribute('data-compose-id');
  const answered = hiddenValue(root, 'lts');
  const noticeThreadId = hiddenValue(root, 'rt');
  return {
    key: keyOf({ composeId, draftId, elements: [root, frame] }),
    kind: dialog ? kindOfDialog(dialog) : ownWindow ? 'window' : 'inline',
    root,
    frame,
    sendButton: firstMatch(root, 'send'),
    archiveButton: firstMatch(root, 'sendAndArchive'),
    draftId,
    threadId: answered ?? noticeThreadId,
    noticeThreadId,
    isReply: Boolean(answered ?? hiddenValue(root, 'rm')),
    from: hiddenValue(root, 'from'),
  };
}

// A compose in full screen sits in a layer of its own below the body (before 2018 to 2026).
function kindOfDialog(dialog: Element): Compose['kind'] {
  return dialog.closest('.aSs') ? 'fullscreen' : 'popup';
}

function isOwnWindow(document: Document, { searchParams }: URL): boolean {
  const asked = searchParams.get('view') ?? searchParams.get('tf');
  return asked === 'cm' || document.body.matches('.xE.xp');
}

function hiddenValue(root: HTMLElement, name: string): string | undefined {
  const value = root.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value.replace(/^#/u, '');
  return value === '' ? undefined : value;
}
