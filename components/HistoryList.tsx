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

interface RowProps {
  readonly touch: Touch;
  readonly clockwork: Clockwork;
}

function HistoryRow({ touch, clockwork }: RowProps) {
  return (
    <li>
      <ChannelGlyph channel={touch.channel} direction={touch.direction} />
      <div>
        {touch.state === 'scheduled' ? (
          <Planned touch={touch} clockwork={clockwork} />
        ) : (
          <Happened touch={touch} clockwork={clockwork} />
        )}
        {touch.overrideReason ? (
          <p className="second-line">
            You sent it because: <bdi>{touch.overrideReason}</bdi>
          </p>
        ) : null}
      </div>
    </li>
  );
}

function Planned({ touch, clockwork }: RowProps) {
  return (
    <>
      <p>
        {channelWords[touch.channel]}, scheduled for <When touch={touch} clockwork={clockwork} />
      </p>
      {touch.subject ? (
        <p className="second-line">
          <bdi>{touch.subject}</bdi>
        </p>
      ) : null}
    </>
  );
}

function Happened({ touch, clockwork }: RowProps) {
  const ended = isTakenBack(touch) ? 'ended' : undefined;
  return (
    <>
      <p>
        <span className={ended}>{actText(touch)}</span> <When touch={touch} clockwork={clockwork} />
      </p>
      {touch.reply?.quote ? <Said words={touch.reply.quote} /> : null}
      <p className="second-line">
        {[channelWords[touch.channel], stateText(touch)].filter(Boolean).join(', ')}
        {touch.subject ? (
          <>
            , <bdi className={ended}>{touch.subject}</bdi>
          </>
        ) : null}
      </p>
    </>
  );
}

function When({ touch: { at }, clockwork: { today, timeZone } }: RowProps) {
  return <time dateTime={new Date(at).toISOString()}>{momentText(at, today, timeZone)}</time>;
}
