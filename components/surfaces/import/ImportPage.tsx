import { useState } from 'react';
import { useStore } from 'zustand';
import { Problem } from '../../Problem';
import { Answered } from '../Answered';
import type { PageParts } from '../page-parts';
import { useAnswer } from '../use-answer';
import { AddFiles } from './AddFiles';
import type { Importing } from './import-store';
import { ImportLists } from './ImportLists';
import { KindsHelp } from './KindsHelp';

interface ImportPageProps {
  readonly parts: PageParts;
  /** Absent where this page cannot read files. */
  readonly importing: Importing | undefined;
}

/** Takes in the past: files are chosen, asked about, read, and can be taken back. */
export function ImportPage({ parts, importing }: ImportPageProps) {
  const [answer, ask] = useAnswer(parts, () => parts.call('imports', {}));
  // Of the visit: "today at 09:41" stays the same while it lasts.
  const [now] = useState(parts.now);
  return (
    <>
      <div className="top">
        <div>
          <h1 className="page-title">Import and backup</h1>
          <p>Files are read here, in this browser. Nothing is uploaded.</p>
        </div>
      </div>
      <div className="import">
        {importing ? <AddFiles importing={importing} /> : <p>This page cannot read files.</p>}
        <div className="import-lists">
          {importing ? <DeskProblem importing={importing} /> : null}
          <Answered answer={answer} onTryAgain={ask}>
            {({ imports }) => <ImportLists importing={importing} kept={imports} now={now} />}
          </Answered>
        </div>
        <KindsHelp />
      </div>
    </>
  );
}

function DeskProblem({ importing }: { importing: Importing }) {
  return <Problem sentence={useStore(importing.store, ({ problem }) => problem)} />;
}
