import { useId } from 'react';
import type { Briefing } from '@/outreach/briefing';
import { dayOf } from '@/outreach/calendar';
import { onDay } from '@/outreach/words';
import { ChannelGlyph } from './icons/ChannelGlyph';
import { OpenThread } from './OpenThread';

/** That a list showed a newer message in a conversation with them, and the way to it. */
export function ProbablyAnswered({ briefing }: { briefing: Briefing }) {
  const text = useId();
  const { probablyAnswered: news, history, today, timeZone } = briefing;
  if (!news) return null;
  const known = history.find(({ thread, mailbox }) => thread === news.thread && mailbox !== undefined);
  return (
    <div className="with-glyph with-door">
      <ChannelGlyph channel="email" direction="in" />
      <p id={text}>Probably answered {onDay(dayOf(news.at, timeZone), today)}. Open it to see.</p>
      <OpenThread thread={news.thread} mailbox={known?.mailbox} what={text} />
    </div>
  );
}
