import type { Touch } from '@/outreach/touch';
import { ChannelGlyph } from './icons/ChannelGlyph';
import { momentText } from './day-text';
import { Said } from './Said';
import { actText, channelWords, isTakenBack, stateText, type Clockwork } from './touch-text';

interface HistoryListProps {
  readonly history: readonly Touch[];
  /** How many there are in all; more than the history when it was cut. */
  readonly total: number;
  readonly clockwork: Clockwork;
}

/** Every touch on every channel, newest first. */
export function HistoryList({ history, total, clockwork }: HistoryListProps) {
  return (
    <>
      <ol className="history-list" aria-label="History">
        {history.map((touch) => (
          <HistoryRow key={touch.id} touch={touch} clockwork={clockwork} />
        ))}
      </ol>
      {total > history.length ? (
        <p className="second-line">
          The last {history.length} of {total}.
        </p>
      ) : null}
    </>
  );
}

function HistoryRow({ touch, clockwork }: { touch: Touch; clockwork: Clockwork }) {
  const day = momentText(touch.at, clockwork.today, clockwork.timeZone);
  const how = [channelWords[touch.channel], stateText(touch)].filter(Boolean).join(', ');
  return (
    <li>
      <ChannelGlyph channel={touch.channel} direction={touch.direction} />
      <div>
        <p>
          <span className={isTakenBack(touch) ? 'ended' : undefined}>{actText(touch)}</span>{' '}
          <time dateTime={new Date(touch.at).toISOString()}>{day}</time>
        </p>
        {touch.reply?.quote ? <Said words={touch.reply.quote} /> : null}
        <p className="second-line">
          {how}
          {touch.subject ? (
            <>
              , <bdi className={isTakenBack(touch) ? 'ended' : undefined}>{touch.subject}</bdi>
            </>
          ) : null}
        </p>
        {touch.overrideReason ? (
          <p className="second-line">
            You sent it because: <bdi>{touch.overrideReason}</bdi>
          </p>
        ) : null}
      </div>
    </li>
  );
}
