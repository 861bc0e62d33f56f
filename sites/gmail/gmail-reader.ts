import { offerChannel, type GmailAct } from '@/messaging/tab-channel';
import { createCallIn } from '../call-in';
import { createComposeBook, type ComposeBook } from './compose-book';
import { viewOfCompose } from './compose-view';
import { createOwnAddresses } from './own-addresses';
import { performAct } from './perform-act';
import { createReaderContext, type SiteReaderParts, type ReaderContext } from '../reader-context';
import { firstMatch } from './rungs';
import { mailboxSign } from './selectors/account';
import { createSendDesk } from './send-desk';
import { guardSends } from './send-guard';
import { shareReader } from './share-reader';
import { createViewChannel, type ViewChannel } from './view-channel';
import { watchComposes } from './watch-composes';

/** Reads the composes of this page, checks their recipients, holds Send where the verdict says so, and keeps what was sent. */
export function startGmailReader(parts: SiteReaderParts): void {
  if (!parts.orders.reading || parts.signal.aborted) return;
  const context = createReaderContext(parts);
  const { document, signal } = context;
  const own = createOwnAddresses(context.orders.ownAddresses);
  const onChange = () => {
    publish();
    gate.reconsider();
  };
  const book = createComposeBook({ context, own, shared: () => shared, onChange });
  const { account, composes, find, page } = book;
  const takenBack = (key: string) => {
    const state = book.states.get(key);
    if (state) state.sent = undefined;
  };
  const shared = shareReader({ context, account, own, composes, find, page, takenBack });
  const { assistant } = shared;
  const act = (chosen: GmailAct) => {
    const state = book.states.get(chosen.key);
    if (state && !signal.aborted) void performAct(chosen, state, { ...context, gate, assistant, publish });
  };
  const view = createViewChannel(
    act,
    () => {
      markSeen(book);
    },
    signal,
  );
  const publish = createPublisher(context, book, view);
  const desk = createSendDesk({ context, book, shared, hasSurface: view.hasSurface, publish });
  const gate = guardSends(context, assistant, { ...desk, composes: find });
  const look = () => {
    book.look();
    publish();
  };
  offerChannel('gmail', view.channel);
  parts.onPeopleChanged(book.askAgain);
  watchComposes(document, look, signal);
  look();
}

function markSeen({ states }: ComposeBook): void {
  states.forEach((state) => {
    state.unseenSince = undefined;
  });
}

/**
 * Makes the function that shows what the book says to the surface. It calls in the surface when there is something to
 * show, and again when a Send is held and nobody listens; and the scripts beside the reader when they have work.
 */
function createPublisher(
  context: ReaderContext,
  book: ComposeBook,
  { show, hasSurface }: ViewChannel,
): (isHolding?: boolean) => void {
  const { document, orders, signal } = context;
  const callSurface = createCallIn(context, 'show-surface');
  const bringScripts = createCallIn(context, 'bring-scripts');
  return (isHolding = false) => {
    if (signal.aborted) return;
    const states = [...book.states.values()];
    show(states.map(viewOfCompose));
    const hasRecipients = states.some(({ check }) => check !== 'empty');
    if (hasRecipients || !book.page().isUnderstood || firstMatch(document, mailboxSign)) bringScripts();
    // The page may have removed the surface, or it never came.
    if (hasRecipients && orders.surface) callSurface(isHolding && !hasSurface());
  };
}
