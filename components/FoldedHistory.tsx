import { useId, useState } from 'react';
import type { Briefing } from '@/outreach/briefing';
import { dayOf } from '@/outreach/calendar';
import { monthText } from './day-text';
import { HistoryList } from './HistoryList';
import { Icon } from './icons/Icon';

/** The history, folded away until it is wanted. It is folded for the eye only: a screen reader finds the list at once. */
export function FoldedHistory({ briefing }: { briefing: Briefing }) {
  const [isOpen, setIsOpen] = useState(false);
  const list = useId();
  return (
    <div className="disclosure parted">
      <button
        type="button"
        className="disclosure-press"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <span>History</span>
        <span className="aside own-direction">{sinceText(briefing)}</span>
        <Icon name="chevron-down" />
      </button>
      <div id={list} className={isOpen ? undefined : 'visually-hidden'}>
        <HistoryList history={briefing.history} total={briefing.historyTotal} clockwork={briefing} />
      </div>
    </div>
  );
}

function sinceText({ history, historyTotal, today, timeZone, checkedAt }: Briefing): string {
  const oldest = history.at(-1);
  const isSince = oldest && oldest.at <= checkedAt && historyTotal === history.length;
  if (!isSince) return String(historyTotal);
  return `${historyTotal} since ${monthText(dayOf(oldest.at, timeZone), today)}`;
}
