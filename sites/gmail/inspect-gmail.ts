import { createComposeFinder, type Compose } from './find-composes';
import { inspectCompose } from './inspect-compose';
import { inspectMessages, inspectThread } from './inspect-thread';
import { readAccount } from './read-account';
import { readInboxRows, showsList } from './read-inbox-rows';
import { readSendNotice, shownLink, type SendNotice } from './read-send-notice';
import { readThreads, type OpenThread } from './read-thread';
import { undoLink } from './selectors/notice';

/** What the Gmail reader sees, as plain JSON. */
export type GmailInspection = Readonly<Record<string, unknown>>;

/**
 * Tells what the reader sees on a Gmail page: always the account, the composes, the rows of the list, the open
 * conversation and its messages; null is "not shown". `kind` is the most telling of them.
 */
export function inspectGmail(document: Document, address: URL): GmailInspection {
  const account = readAccount(document);
  const composes = composesOf(document, address).map((compose) => inspectCompose(compose, account));
  const [thread] = readThreads(document);
  const notice = readSendNotice(document);
  const rows = readInboxRows(document, account);
  const lists = {
    account: account ?? null,
    composes,
    rows,
    thread: thread ? inspectThread(thread) : null,
    messages: thread ? inspectMessages(thread, account) : [],
    ...(notice ? inspectNotice(document, notice) : {}),
  };
  if (composes.length > 0) return { kind: 'compose', ...lists };
  if (thread) return { kind: 'thread', ...lists, ...topOf(thread) };
  if (notice) return { kind: 'send-notice', ...lists };
  if (rows.length > 0 || showsList(document)) return { kind: 'inbox', ...lists };
  const reason = 'the page shows no compose, no conversation, no send notice and no list';
  return { kind: 'unknown layout', reason, ...lists };
}

function composesOf(document: Document, address: URL): readonly Compose[] {
  let count = 0;
  const newId = () => `compose-${String(++count)}`;
  return createComposeFinder(document, () => address.href, newId)();
}

function topOf(thread: OpenThread): GmailInspection {
  const { subject, threadId } = inspectThread(thread);
  return { subject, threadId };
}

function inspectNotice(document: Document, { isSent, threadId }: SendNotice): GmailInspection {
  const undoOffered = shownLink(document, undoLink) !== undefined;
  return { sent: isSent, undoOffered, threadId: threadId ?? null };
}
