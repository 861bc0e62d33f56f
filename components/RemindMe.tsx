import { useState } from 'react';
import type { Briefing } from '@/outreach/briefing';
import { dayText, shortDayText } from '@/outreach/words';
import { Button } from './Button';
import { useCardTools } from './card-tools';
import { Problem } from './Problem';
import { useWriting } from './surfaces/use-writing';
import { useHandedFocus } from './use-handed-focus';

/** The next good day, and a way to be reminded of it. */
export function RemindMe({ briefing }: { briefing: Briefing }) {
  const { reminder, verdict, today } = briefing;
  const { remind, newId } = useCardTools();
  const { problem, isBusy, write } = useWriting();
  const [id] = useState(newId);
  const { leaving, coming } = useHandedFocus();
  const { clearsOn } = verdict;
  if (reminder)
    return (
      <p className="second-line" tabIndex={-1} ref={coming}>
        Reminder set for {dayText(reminder.day, today)}.
      </p>
    );
  if (!remind || !clearsOn || id === undefined) return null;
  return (
    <>
      <Button
        look="filled"
        ref={leaving}
        isBusy={isBusy}
        onClick={() => void write(() => remind(briefing, clearsOn, id))}
      >
        Remind me on {shortDayText(clearsOn, today)}
      </Button>
      <Problem sentence={problem} />
    </>
  );
}
