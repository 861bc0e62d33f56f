import { gmailMessageKey } from '@/outreach/gmail-touch';
import type { ThreadNews } from '@/outreach/probable-answer';
import type { ThreadNewsSighting } from '@/outreach/sighting';
import type { TactDatabase } from './tact-database';
import type { ThreadNewsRow } from './touch-rows';
import { rowStamp, type Work } from './work';

/** Keeps the newest message of a conversation that there are touches in; of others nothing is kept. */
export async function recordThreadNews(work: Work, sighting: ThreadNewsSighting): Promise<boolean> {
  const { touches } = work.database;
  const found = await touches.where('thread').anyOf(sighting.threads).uniqueKeys();
  const inThreads = sighting.threads.filter((thread) => found.includes(thread));
  const message = gmailMessageKey(sighting.message);
  for (const thread of inThreads) await keepNewest(work, { thread, message, at: sighting.at });
  return inThreads.length > 0;
}

/** Moves the news of a conversation to the other id that it is known by, unless touches still know the first. */
export async function moveThreadNews(
  work: Work,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const news = await work.database.threadNews.get(from);
  if (!news) return;
  await keepNewest(work, { ...newsOf(news), thread: to });
  await eraseNewsWithoutTouches(work.database, [from]);
}

/** Erases the news of those conversations in which no touch is left. */
export async function eraseNewsWithoutTouches(
  { touches, threadNews }: TactDatabase,
  threads: readonly string[],
): Promise<void> {
  // Of few conversations there are news, and they are found much faster than touches in each.
  const news = await threadNews.where('thread').anyOf(threads).primaryKeys();
  const inUse = new Set(await touches.where('thread').anyOf(news).uniqueKeys());
  await threadNews.bulkDelete(news.filter((thread) => !inUse.has(thread)));
}

/** The news as the rules know them. */
export function newsOf({ thread, message, at }: ThreadNewsRow): ThreadNews {
  return { thread, message, at };
}

async function keepNewest(work: Work, news: ThreadNews): Promise<void> {
  const { threadNews } = work.database;
  const known = await threadNews.get(news.thread);
  if (!known || isNewer(news, known)) await threadNews.put({ ...news, ...rowStamp(work) });
}

function isNewer(news: ThreadNews, known: ThreadNews): boolean {
  return news.at > known.at || (news.at === known.at && news.message > known.message);
}
