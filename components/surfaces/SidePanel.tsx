import { useState } from 'react';
import { CardToolsContext } from '../card-tools';
import { People } from '../People';
import { Answered } from './Answered';
import { CardBar, OnItsOwn } from './Floating';
import { askPagePeople, type PagePeople } from './page-people';
import type { PageParts } from './page-parts';
import { pageTools } from './page-tools';
import { useAnswer } from './use-answer';

const INNER_WIDTH = 320;

/** The browser's own panel beside the page: the card of the person there, and the page left untouched. */
export function SidePanel({ parts }: { parts: PageParts }) {
  const [answer, ask] = useAnswer(parts, askPagePeople(parts));
  return (
    <aside aria-label="Tact">
      <CardBar />
      <Answered answer={answer} onTryAgain={ask}>
        {(page) => <PagePersons parts={parts} page={page} />}
      </Answered>
    </aside>
  );
}

function PagePersons({ parts, page: { note, act, briefings } }: { parts: PageParts; page: PagePeople }) {
  const [tools] = useState(() => pageTools(parts));
  if (note !== undefined) return <OnItsOwn verdict={{ level: 'not-checked', sentence: note }} />;
  if (briefings.length === 0)
    return <p className="empty">Nothing on this page. Open a profile or write a message.</p>;
  return (
    <CardToolsContext value={tools}>
      <People briefings={briefings} width={INNER_WIDTH} act={act} />
    </CardToolsContext>
  );
}
