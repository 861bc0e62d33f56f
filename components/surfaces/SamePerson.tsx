import { useRef } from 'react';
import type { JoinedPerson } from '@/messaging/protocol';
import { dayOf } from '@/outreach/calendar';
import { onDay } from '@/outreach/words';
import { Button } from '../Button';
import { handleText } from '../handle-text';
import { Problem } from '../Problem';
import { JoinHandle } from './JoinHandle';
import type { PersonPartProps } from './person-part-props';
import { useWriting } from './use-writing';

/** Who was joined to this person, a way to take that back, and a way to join another handle. */
export function SamePerson(props: PersonPartProps) {
  const { parts, file, onChanged } = props;
  const { problem, isBusy, write } = useWriting();
  const heading = useRef<HTMLHeadingElement>(null);
  const split = async ({ merged }: JoinedPerson) => {
    const decision = { kind: 'split-people', merged, stayApart: true, at: parts.now() } as const;
    if (!(await write(() => parts.call('decide', { decision })))) return;
    // What was pressed goes, and the focus must not fall to the page.
    heading.current?.focus();
    onChanged();
  };
  return (
    <section aria-labelledby="same-person">
      <h2 className="section-heading" id="same-person" tabIndex={-1} ref={heading}>
        Same person
      </h2>
      <ul>
        {file.joined?.map((joined) => (
          <li key={joined.merged} className="item">
            <JoinedLine joined={joined} {...props} />
            <Button
              small
              isBusy={isBusy}
              aria-describedby={`joined-${joined.merged}`}
              onClick={() => void split(joined)}
            >
              Split again
            </Button>
          </li>
        ))}
      </ul>
      <Problem sentence={problem} />
      <JoinHandle {...props} />
    </section>
  );
}

function JoinedLine({ joined, file: { briefing } }: PersonPartProps & { joined: JoinedPerson }) {
  const day = dayOf(joined.at, briefing.timeZone);
  const [address] = joined.handles.map(handleText).filter((text) => text !== joined.name);
  return (
    <p id={`joined-${joined.merged}`}>
      Joined with <bdi>{joined.name}</bdi>
      {address === undefined ? null : (
        <>
          , <bdi>{address}</bdi>,
        </>
      )}{' '}
      {onDay(day, briefing.today)}.
    </p>
  );
}
