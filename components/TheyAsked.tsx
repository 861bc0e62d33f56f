import { useId, useState, type SyntheticEvent } from 'react';
import type { Briefing } from '@/outreach/briefing';
import { addDays, parseDay } from '@/outreach/calendar';
import { dayInWords, shortName } from '@/outreach/words';
import { Button } from './Button';
import { useCardTools, type Wish } from './card-tools';
import { Disclosure } from './Disclosure';
import { Problem } from './Problem';
import { useWriting } from './surfaces/use-writing';
import { useHandedFocus } from './use-handed-focus';

/** A quiet way to note what somebody asked: not to hear from the user, or not before a day. */
export function TheyAsked({ briefing }: { briefing: Briefing }) {
  const { noteWish } = useCardTools();
  const { problem, isBusy, write } = useWriting();
  const [noted, setNoted] = useState<string>();
  const { leaving, coming } = useHandedFocus();
  const isOffered = briefing.verdict.level !== 'do-not-contact' || noted !== undefined;
  if (!noteWish || !isOffered) return null;
  const note = async (wish: Wish) => {
    if (await write(() => noteWish(briefing, wish))) setNoted(notedText(briefing, wish));
  };
  return (
    <Disclosure className="they-asked parted" summary="They asked&#8230;">
      {noted === undefined ? (
        <div className="choices-inside" ref={leaving}>
          <NotToHear briefing={briefing} isBusy={isBusy} onNote={note} />
          <NotBefore briefing={briefing} isBusy={isBusy} onNote={note} />
          <Problem sentence={problem} />
        </div>
      ) : (
        <p className="choices-inside" role="status" tabIndex={-1} ref={coming}>
          {noted}
        </p>
      )}
    </Disclosure>
  );
}

function notedText({ today }: Briefing, wish: Wish): string {
  const asked =
    wish.kind === 'ask-after'
      ? `not to be written to before ${dayInWords(wish.day, today)}`
      : 'not to hear from you';
  return `Noted: they asked ${asked}. It can be lifted on their page.`;
}

interface ChoiceProps {
  readonly briefing: Briefing;
  readonly isBusy: boolean;
  readonly onNote: (wish: Wish) => Promise<void>;
}

function NotToHear({ briefing, isBusy, onNote }: ChoiceProps) {
  const [isAsking, setAsking] = useState(false);
  const question = useId();
  return (
    <>
      <Button
        small
        aria-expanded={isAsking}
        aria-controls={question}
        onClick={() => {
          setAsking(!isAsking);
        }}
      >
        Not to hear from me
      </Button>
      <div className="confirm" id={question} hidden={!isAsking}>
        <p>
          Every message to <bdi>{shortName(briefing.name)}</bdi> will be stopped, on any channel. It can be
          lifted on their page.
        </p>
        <Button small isBusy={isBusy} onClick={() => void onNote({ kind: 'do-not-contact' })}>
          Do not contact
        </Button>
      </div>
    </>
  );
}

function NotBefore({ briefing: { today }, isBusy, onNote }: ChoiceProps) {
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [field, refusal] = [useId(), useId()];
  const tomorrow = addDays(today, 1);
  const note = (event: SyntheticEvent) => {
    event.preventDefault();
    const day = parseDay(text);
    const isAhead = day !== undefined && day >= tomorrow;
    setRefused(!isAhead);
    if (isAhead) void onNote({ kind: 'ask-after', day });
  };
  return (
    <form className="field" noValidate onSubmit={note}>
      <label htmlFor={field}>Not to write before</label>
      <div className="day-and-press">
        <input
          id={field}
          type="date"
          min={tomorrow}
          value={text}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? refusal : undefined}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <Button type="submit" small isBusy={isBusy} disabled={text === ''}>
          Note this
        </Button>
      </div>
      <Problem id={refusal} sentence={isRefused ? 'Choose a day after today.' : undefined} />
    </form>
  );
}
