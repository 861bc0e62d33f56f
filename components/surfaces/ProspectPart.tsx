import { useRef, useState } from 'react';
import type { Prospect } from '@/outreach/prospect';
import { Button } from '../Button';
import { CardToolsContext } from '../card-tools';
import { Problem } from '../Problem';
import { ProspectNotes } from '../ProspectNotes';
import { pageTools } from './page-tools';
import type { PersonPartProps } from './person-part-props';
import { useWriting } from './use-writing';

/** Whether somebody is on the user's list, what is noted about them, and the way off the list and back. */
export function ProspectPart({ parts, file: { briefing }, onChanged }: PersonPartProps) {
  const { problem, isBusy, write } = useWriting();
  const heading = useRef<HTMLHeadingElement>(null);
  const [takenOff, setTakenOff] = useState<string>();
  const [tools] = useState(() => pageTools(parts));
  const { prospect } = briefing;
  const list = async (id: string, isListed: boolean) => {
    const decision = { kind: 'list-prospect', prospect: id, isListed, at: parts.now() } as const;
    if (!(await write(() => parts.call('decide', { decision })))) return;
    // What was pressed goes, and the focus must not fall to the page.
    heading.current?.focus();
    setTakenOff(isListed ? undefined : id);
    onChanged();
  };
  return (
    <section aria-labelledby="prospect">
      <h2 className="section-heading" id="prospect" tabIndex={-1} ref={heading}>
        Prospect
      </h2>
      <CardToolsContext value={tools}>
        <div className="prospect-part">
          <Dossier prospect={prospect} />
          <ProspectNotes briefing={briefing} />
        </div>
      </CardToolsContext>
      <div className="acts">
        <ListPresses prospect={prospect} takenOff={takenOff} isBusy={isBusy} onList={list} />
        <Problem sentence={problem} />
      </div>
    </section>
  );
}

interface ListPressesProps {
  readonly prospect: Prospect | undefined;
  readonly takenOff: string | undefined;
  readonly isBusy: boolean;
  readonly onList: (id: string, isListed: boolean) => Promise<void>;
}

function ListPresses({ prospect, takenOff, isBusy, onList }: ListPressesProps) {
  if (prospect)
    return (
      <Button small isBusy={isBusy} onClick={() => void onList(prospect.id, false)}>
        Take off the list
      </Button>
    );
  return takenOff === undefined ? null : (
    <>
      <p role="status">Taken off the list. The notes are kept.</p>
      <Button small isBusy={isBusy} onClick={() => void onList(takenOff, true)}>
        Put back on the list
      </Button>
    </>
  );
}

const notedParts = [
  ['background', 'Background'],
  ['interests', 'Interests'],
  ['affiliations', 'Affiliations'],
] as const;

/** What is noted besides why they should want to talk. */
function Dossier({ prospect }: { readonly prospect: Prospect | undefined }) {
  const noted = notedParts.filter(([field]) => prospect?.dossier[field]?.trim());
  return noted.length === 0 ? null : (
    <dl className="dossier">
      {noted.map(([field, word]) => (
        <div key={field}>
          <dt className="part-heading">{word}</dt>
          <dd>{prospect?.dossier[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
