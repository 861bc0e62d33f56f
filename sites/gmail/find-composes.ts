import type { ComposeView } from '@/messaging/tab-channel';
import { createComposeKeys, type ComposeMarks } from './compose-keys';
import { hasBox } from './rendered';
import { firstMatch, type Rungs } from './rungs';
import { body, composeAnchor, fullScreen, send, sendAndArchive } from './selectors/compose';
import { outsideMail } from './selectors/outside-mail';

/** An open compose as it stands in the page right now. */
export interface Compose {
  readonly key: string;
  readonly kind: ComposeView['kind'];
  /** Only its title bar is shown. */
  readonly isMinimised: boolean;
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
}

/** Makes the function that lists all open composes of the page in page order; keys stay stable from call to call. */
export function createComposeFinder(
  document: Document,
  address: () => string,
  newId: () => string,
): () => readonly Compose[] {
  const keys = createComposeKeys(newId);
  return () => {
    const composes = findRoots(document).flatMap((root) => {
      const frame = frameOf(root);
      // Gmail minimises by hiding all below the title bar, and keeps closed composes without any box.
      return hasBox(frame) ? readCompose(root, frame, isOwnWindow(document, address()), keys.keyOf) : [];
    });
    // While a reply moves into a window of its own, both places may show the one draft: the later one stays.
    const byKey = new Map(composes.map((compose) => [compose.key, compose]));
    keys.forgetAllBut(byKey);
    return [...byKey.values()];
  };
}

// One build may show composes of two shapes, so each rung adds those that the rungs before it did not reach.
function findRoots(document: Document): readonly HTMLElement[] {
  const roots: HTMLElement[] = [];
  for (const selector of composeAnchor) {
    for (const anchor of document.querySelectorAll<HTMLElement>(selector)) {
      const isKnown = roots.some((root) => root.contains(anchor) || anchor.contains(root));
      // Without a known Send it is a compose all the same, and the user is told that it is not guarded.
      const root = isKnown ? undefined : (climb(anchor, [body, send]) ?? climb(anchor, [body]));
      if (root && !roots.some((other) => root.contains(other))) roots.push(root);
    }
  }
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING.
  return roots.sort((first, second) => (first.compareDocumentPosition(second) & 4 ? -1 : 1));
}

/** The smallest element around the anchor that has all this and holds one compose and nothing else. */
function climb(anchor: HTMLElement, parts: readonly Rungs[]): HTMLElement | undefined {
  for (
    let element: HTMLElement | null = anchor;
    element && !holdsMore(element);
    element = element.parentElement
  ) {
    const root = element;
    if (parts.every((part) => firstMatch(root, part))) return root;
  }
  return undefined;
}

function holdsMore(element: Element): boolean {
  const isPage = element.querySelector('[role=main],[role=listitem],[data-legacy-message-id]') !== null;
  return isPage || composeAnchor.some((selector) => element.querySelectorAll(selector)[1]);
}

function frameOf(root: HTMLElement): HTMLElement {
  const region = root.closest<HTMLElement>('[role=region]');
  return root.closest<HTMLElement>('[role=dialog]') ?? (region && !holdsMore(region) ? region : root);
}

function readCompose(
  root: HTMLElement,
  frame: HTMLElement,
  ownWindow: boolean,
  keyOf: (marks: ComposeMarks) => string,
): Compose {
  const draftId = hiddenId(root, 'draft');
  const composeId = root.closest<HTMLElement>('[data-compose-id]')?.dataset.composeId;
  const answered = hiddenId(root, 'lts');
  const noticeThreadId = hiddenId(root, 'rt');
  return {
    key: keyOf({ composeId, draftId, elements: [root, frame] }),
    kind: kindOf(root, frame, ownWindow),
    isMinimised: !hasBox(root),
    root,
    frame,
    sendButton: firstMatch(root, send),
    archiveButton: firstMatch(root, sendAndArchive),
    draftId,
    threadId: answered ?? noticeThreadId,
    noticeThreadId,
  };
}

function kindOf(root: HTMLElement, frame: HTMLElement, ownWindow: boolean): Compose['kind'] {
  if (frame.closest(fullScreen[0])) return 'fullscreen';
  if (frame.matches('[role=dialog]')) return 'popup';
  if (root.closest('[role=listitem],.ip')) return 'inline';
  if (ownWindow) return 'window';
  // A pop-up lies beside the mail, whatever role its frame has.
  return root.closest('[role=main]') ? 'inline' : 'popup';
}

// A window popped out of Gmail holds a whole conversation, or one compose only.
function isOwnWindow(document: Document, address: string): boolean {
  return /[?&](?:view|tf)=cm\b|\/popout\b/u.test(address) || document.body.matches('.xE.xp,.xE.Su');
}

const ID = /^(?:(?:msg|thread)-[af]:[\w-]+|[\da-f]{12,16})$/u;

/** The id in a hidden field of a compose, without a leading `#`; undefined when there is none. */
export function hiddenId(root: HTMLElement, name: string): string | undefined {
  const value = root
    .querySelector<HTMLInputElement>(`input[name=${name}]${outsideMail}`)
    ?.value.replace(/^#/u, '');
  return value && ID.test(value) ? value : undefined;
}
