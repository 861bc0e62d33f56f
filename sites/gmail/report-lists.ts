import type { EpochMs } from '@/outreach/brand';
import { timeOfLegacyId } from './legacy-id';
import type { Entry } from '../sighting-ledger';
import { readRowNews, type RowNews } from './read-inbox-rows';
import type { ReaderLink } from './reader-link';

/** The most that one look tells; the next one goes on. */
const MOST_NEWS = 100;

/** Makes the function that gives the last message of each conversation in the lists of the page, where it is not told yet. */
export function createListReports(
  { context: { document, now }, account }: Pick<ReaderLink, 'context' | 'account'>,
  isTold: (key: string) => boolean,
): () => readonly Entry[] {
  return () => {
    if (!account()) return [];
    const fresh = readRowNews(document, (news) => !isTold(keyOf(news)));
    return fresh.slice(0, MOST_NEWS).flatMap((news) => entryOf(news, now()) ?? []);
  };
}

function keyOf({ threadId, messageId }: RowNews): string {
  return `${threadId} ${messageId}`;
}

function entryOf(news: RowNews, seenAt: EpochMs): Entry | undefined {
  const { threadId, clientId, messageId } = news;
  const at = timeOfLegacyId(messageId);
  if (at === undefined) return undefined;
  const threads = clientId ? [threadId, clientId] : [threadId];
  return { key: keyOf(news), sighting: { kind: 'thread-news', threads, message: messageId, at, seenAt } };
}
