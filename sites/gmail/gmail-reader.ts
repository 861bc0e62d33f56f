import { offerChannel, type GmailAct } from '@/messaging/tab-channel';
import { createComposeBook, type ComposeBook } from './compose-book';
import { viewOfCompose } from './compose-view';
import { createSendFollower } from './follow-sends';
import { createPageReports, pageReport } from './page-reports';
import { performAct } from './perform-act';
import { createReaderContext, type GmailReaderParts, type ReaderContext } from './reader-context';
import { createSendDesk } from './send-desk';
import { guardSends } from './send-guard';
import { createViewChannel, type ViewChannel } from './view-channel';
import { watchComposes } from './watch-composes';

/** Reads the composes of this page, checks their recipients, holds Send where the verdict says so, and keeps what was sent. */
export function startGmailReader(parts: GmailReaderParts): void {
  if (!parts.orders.reading || parts.signal.aborted) return;
  const context = createReaderContext(parts);
  const { document, signal } = context;
  const follower = createSendFollower(context);
  const onChange = () => {
    publish();
    gate.reconsider();
  };
  const book = createComposeBook(context, follower, onChange);
  const act = (chosen: GmailAct) => {
    const state = book.states.get(chosen.key);
    if (state && !signal.aborted) void performAct(chosen, state, { ...context, gate, publish });
  };
  const onSurface = () => {
    for (const state of book.states.values()) state.unseenSince = undefined;
  };
  const view = createViewChannel(act, onSurface, signal);
  const publish = createPublisher(context, book, view);
  const desk = createSendDesk(context, book, follower, view.hasSurface, publish);
  const gate = guardSends({ ...context, ...desk, composes: book.find });
  const look = () => {
    book.look();
    publish();
  };
  offerChannel('gmail', view.channel);
  parts.onPeopleChanged(book.askAgain);
  watchComposes(document, look, signal);
  look();
}

/**
 * Makes the function that shows what the book says: to the surface, which it calls in when there is something to show,
 * and again when a Send is held and nobody listens, and to the worker.
 */
function createPublisher(
  context: ReaderContext,
  book: ComposeBook,
  { show, hasSurface }: ViewChannel,
): (isHolding?: boolean) => void {
  const { call, orders, signal } = context;
  const report = createPageReports(context);
  let isCalled = !orders.surface;
  let isCalling = false;
  return (isHolding = false) => {
    if (signal.aborted) return;
    const states = [...book.states.values()];
    const hasChanged = show(states.map(viewOfCompose));
    report(pageReport(states, book.isPageUnderstood()));
    const isNew = hasChanged && !isCalled && states.some(({ check }) => check !== 'empty');
    // The page may have removed the surface, or it never came.
    if (isCalling || !(isHolding ? !hasSurface() : isNew)) return;
    isCalling = isCalled = true;
    void call('show-surface', {}).then(({ ok }) => {
      isCalled = ok;
      isCalling = false;
    });
  };
}
