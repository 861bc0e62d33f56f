import { useId, useState } from 'react';
import type { Briefing } from '@/outreach/briefing';
import { parseDay, type Day } from '@/outreach/calendar';
import type { Channel, Direction } from '@/outreach/touch';
import { onDay } from '@/outreach/words';
import { Button } from './Button';
import { useCardTools, type UnseenTouch } from './card-tools';
import { Disclosure } from './Disclosure';
import { Problem } from './Problem';
import { useWriting } from './surfaces/use-writing';

const presses = [
  { channel: 'call', word: 'Call' },
  { channel: 'meeting', word: 'Meeting' },
  { channel: 'text', word: 'Text' },
  { channel: 'meeting', word: 'Event' },
  { channel: 'email', word: 'Mail' },
  { channel: 'linkedin-message', word: 'LinkedIn' },
] as const satisfies readonly { channel: Channel; word: string }[];

/** Notes what Tact could not see, on the phone or in person: two presses where it was today and by the user. */
export function LogTouch({ briefing }: { briefing: Briefing }) {
  const { logTouch } = useCardTools();
  const { problem, isBusy, write } = useWriting();
  const [logged, setLogged] = useState<string>();
  const [direction, setDirection] = useState<Direction>('out');
  const [dayField, setDayField] = useState<string>();
  if (!logTouch) return null;
  const day = parseDay(dayField ?? briefing.today);
  const isPast = day !== undefined && day <= briefing.today;
  const log = async (channel: Channel, word: string) => {
    setLogged(undefined);
    if (!isPast) return;
    const touch: UnseenTouch = { channel, direction, day };
    if (await write(() => logTouch(briefing, touch))) setLogged(loggedText(word, day, briefing));
  };
  return (
    <Disclosure className="parted" summary="Log a call or meeting">
      <div className="choices-inside">
        <WhoAndWhen
          briefing={briefing}
          direction={direction}
          day={dayField ?? briefing.today}
          isRefused={!isPast}
          onDirection={setDirection}
          onDay={setDayField}
        />
        <What isBusy={isBusy} onLog={log} />
        <p className="second-line" aria-live="polite">
          {logged}
        </p>
        <Problem sentence={problem} />
      </div>
    </Disclosure>
  );
}

interface WhatProps {
  readonly isBusy: boolean;
  readonly onLog: (channel: Channel, word: string) => Promise<void>;
}

function What({ isBusy, onLog }: WhatProps) {
  return (
    <div className="presses" role="group" aria-label="What it was">
      {presses.map(({ channel, word }) => (
        <Button key={word} small isBusy={isBusy} onClick={() => void onLog(channel, word)}>
          {word}
        </Button>
      ))}
    </div>
  );
}

function loggedText(word: string, day: Day, { today }: Briefing): string {
  return `Noted: ${word === 'LinkedIn' ? word : word.toLowerCase()} ${onDay(day, today)}.`;
}

interface WhoAndWhenProps {
  readonly briefing: Briefing;
  readonly direction: Direction;
  readonly day: string;
  readonly isRefused: boolean;
  readonly onDirection: (direction: Direction) => void;
  readonly onDay: (day: string) => void;
}

function WhoAndWhen(props: WhoAndWhenProps) {
  const { briefing, direction, day, isRefused, onDirection, onDay } = props;
  const [who, when, refusal] = [useId(), useId(), useId()];
  return (
    <div className="two-fields">
      <div className="field">
        <label htmlFor={who}>By</label>
        <select
          id={who}
          value={direction}
          onChange={(event) => {
            onDirection(event.target.value as Direction);
          }}
        >
          <option value="out">You</option>
          <option value="in">Them</option>
        </select>
      </div>
      <div className="field">
        <label htmlFor={when}>On</label>
        <input
          id={when}
          type="date"
          max={briefing.today}
          value={day}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? refusal : undefined}
          onChange={(event) => {
            onDay(event.target.value);
          }}
        />
      </div>
      <Problem id={refusal} sentence={isRefused ? 'Choose today or a day before.' : undefined} />
    </div>
  );
}
