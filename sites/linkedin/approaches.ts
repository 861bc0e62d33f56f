import type { Ask } from '@/outreach/briefing';
import type { ReaderContext } from '../reader-context';
import { handlesOf } from './own-keys';
import { threadIdOfAddress, type Conversation } from './read-conversations';
import type { Approach } from './reader-link';
import { isWithOneself } from './report-messages';

/** A page that has just been opened shows its conversation a few seconds later. */
const PATIENCE_MS = 10_000;

/**
 * Makes the function that says to whom the user is about to write: in the message box that was opened last or in which
 * they are writing. An open conversation counts, because its message box stands open too.
 */
export function createApproaches({
  document,
  now,
}: ReaderContext): (conversations: readonly Conversation[]) => Approach {
  const turns = new WeakMap<Element, { readonly signature: string; turn: number }>();
  let turn = 0;
  let unclearSince: number | undefined;
  const turnOf = (conversation: Conversation) => {
    const { element } = conversation;
    const signature = signatureOf(conversation);
    const known = turns.get(element);
    if (known?.signature === signature && !hasFocus(element)) return known.turn;
    turn += 1;
    turns.set(element, { signature, turn });
    return turn;
  };
  return (conversations) => {
    const address = new URL(document.location.href);
    const ordered = conversations
      .filter(({ hasComposer, place }) => hasComposer || place === 'thread')
      .map((conversation) => ({ conversation, turn: turnOf(conversation) }))
      .toSorted((first, second) => second.turn - first.turn);
    const open = ordered[0]?.conversation;
    const isUnclear = open
      ? open.place === 'thread' && open.partner === 'unclear'
      : threadIdOfAddress(address) !== undefined;
    unclearSince = isUnclear ? (unclearSince ?? now()) : undefined;
    if (unclearSince !== undefined) return now() - unclearSince >= PATIENCE_MS ? 'not-understood' : undefined;
    return open && askFor(open);
  };
}

function signatureOf({ partner, place }: Conversation): string {
  return typeof partner === 'string' ? `${place} ${partner}` : `${place} ${handlesOf(partner).join()}`;
}

function hasFocus(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && element.contains(activeElement);
}

function askFor(conversation: Conversation): Ask | undefined {
  const { partner, isInMail } = conversation;
  if (typeof partner === 'string' || isWithOneself(conversation)) return undefined;
  const { name } = partner;
  return {
    handles: handlesOf(partner),
    ...(name && { name }),
    channel: isInMail ? 'inmail' : 'linkedin-message',
  };
}
