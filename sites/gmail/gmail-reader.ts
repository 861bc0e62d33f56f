import type { Call } from '@/messaging/protocol';
import { offerChannel, type GmailAct } from '@/messaging/tab-channel';
import { ComposeBook } from './compose-book';
import type { ComposeState } from './compose-state';
import { viewOfCompose } from './compose-view';
import { SendFollower } from './follow-sends';
import { createPageReports, pageReport } from './page-reports';
import { performAct } from './perform-act';
import { createReaderContext } from './reader-context';
import type { GmailReaderParts, ReaderContext } from './reader-parts';
import { SendDesk } from './send-desk';
import { guardSends } from './send-guard';
import { createViewChannel } from './view-channel';
import { watchComposes } from './watch-composes';

/** Reads the composes of this page, checks their recipients, holds Send where the verdict says so, and keeps what was sent. */
export function startGmailReader(parts: GmailReaderParts): void {
  if (!parts.orders.reading || parts.signal.aborted) return;
  const context = createReaderContext(parts);
  const { document, signal } = context;
  const follower = new SendFollower(context);
  const book = new ComposeBook(context, follower, () => {
    publish();
    gate.reconsider();
  });
  const act = (chosen: GmailAct) => {
    const state = book.stateOf(chosen.key);
    if (state && !signal.aborted) performAct(chosen, state, { ...context, gate, onChange: publish });
  };
  const onSurface = () => {
    gate.reconsider();
  };
  const { channel, show, hasSurface } = createViewChannel(act, onSurface, signal);
  const publish = createPublisher(context, book, show);
  const desk = new SendDesk({ context, book, follower, hasSurface, onChange: publish });
  const gate = guardSends({ ...context, composes: book.find, ...desk });
  const look = () => {
    book.look();
    publish();
  };
  signal.addEventListener('abort', () => {
    book.clear();
  });
  offerChannel('gmail', channel);
  parts.onPeopleChanged(() => {
    book.recheckAll();
  });
  watchComposes(document, look, signal);
  look();
}

/** Makes the function that shows what the book says: to the surface, which it calls in the first time, and to the worker. */
function createPublisher(
  { call, orders, signal }: ReaderContext,
  book: ComposeBook,
  show: ReturnType<typeof createViewChannel>['show'],
): () => void {
  const report = createPageReports(call, signal);
  const callSurface = createSurfaceCall(call);
  return () => {
    if (signal.aborted) return;
    show(book.states.map(viewOfCompose));
    report(pageReport(book.states, book.isPageUnderstood));
    if (orders.surface) callSurface(book.states);
  };
}

/** Calls the surface in for the first compose that has something to show; when that fails, again for the next one. */
function createSurfaceCall(call: Call): (states: readonly ComposeState[]) => void {
  const calledFor = new Set<string>();
  let isThere = false;
  return (states) => {
    const fresh = states.find(({ check, compose }) => check !== 'empty' && !calledFor.has(compose.key));
    if (isThere || !fresh) return;
    calledFor.add(fresh.compose.key);
    isThere = true;
    void call('show-surface', {}).then((reply) => {
      isThere = reply.ok;
    });
  };
}
