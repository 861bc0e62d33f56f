import type { Briefing } from '@/outreach/briefing';
import type { Day } from '@/outreach/calendar';
import { handlesToName } from '@/outreach/handle';
import { PersonCard } from '../PersonCard';
import { Problem } from '../Problem';
import { Answered } from './Answered';
import { CardBar, OnItsOwn } from './Floating';
import { askPagePeople, type PagePeople } from './page-people';
import type { PageParts } from './page-parts';
import { useAnswer } from './use-answer';
import { useWriting } from './use-writing';

const INNER_WIDTH = 320;

/** The browser's own panel beside the page: the card of the person there, and the page left untouched. */
export function SidePanel({ parts }: { parts: PageParts }) {
  const [answer, ask] = useAnswer(parts, askPagePeople(parts));
  return (
    <aside aria-label="Tact">
      <CardBar />
      <Answered answer={answer} onTryAgain={ask}>
        {(page) => <People parts={parts} page={page} />}
      </Answered>
    </aside>
  );
}

function People({ parts, page: { note, briefings } }: { parts: PageParts; page: PagePeople }) {
  const { problem, write } = useWriting();
  const remind = ({ handles, name }: Briefing, day: Day) => {
    const decision = {
      kind: 'remind',
      id: parts.newId(),
      handles: handlesToName(handles),
      name,
      day,
      at: parts.now(),
    } as const;
    void write(() => parts.call('decide', { decision }));
  };
  if (note !== undefined) return <OnItsOwn verdict={{ level: 'not-checked', sentence: note }} />;
  if (briefings.length === 0)
    return <p className="empty">Nothing on this page. Open a profile or write a message.</p>;
  return (
    <>
      {briefings.map((briefing) => (
        <PersonCard
          key={briefing.asked.join(' ')}
          briefing={briefing}
          width={INNER_WIDTH}
          onRemind={(day) => {
            remind(briefing, day);
          }}
        />
      ))}
      <Problem sentence={problem} />
    </>
  );
}
