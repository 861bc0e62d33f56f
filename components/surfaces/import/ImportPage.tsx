import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Problem } from '../../Problem';
import { Answered } from '../Answered';
import type { PageParts } from '../page-parts';
import { useAnswer } from '../use-answer';
import { AddFiles } from './AddFiles';
import { isAtWork } from './earlier-imports';
import type { Importing } from './import-store';
import { ImportLists } from './ImportLists';
import { KindsHelp } from './KindsHelp';
import { SamePeople } from './SamePeople';

interface ImportPageProps {
  readonly parts: PageParts;
  /** Absent where this page cannot read files. */
  readonly importing: Importing | undefined;
}

/** Takes in the past: files are chosen, asked about, read, and can be taken back. */
export function ImportPage({ parts, importing }: ImportPageProps) {
  const [answer, ask] = useAnswer(parts, () => parts.call('imports', {}));
  useFollowing(answer.state === 'loaded' && answer.value.imports.some(isAtWork), ask);
  // Of the visit: "today at 09:41" stays the same while it lasts.
  const [now] = useState(parts.now);
  const adding = useRef<HTMLHeadingElement>(null);
  const dismiss = (plan: number) => {
    importing?.dismiss(plan);
    // The button goes with its plan, and the focus must not fall to the page.
    adding.current?.focus();
  };
  return (
    <>
      <PageTop />
      <div className="import">
        {importing ? (
          <AddFiles importing={importing} heading={adding} />
        ) : (
          <p>This page cannot read files.</p>
        )}
        <div className="import-lists">
          {importing ? <DeskProblem importing={importing} /> : null}
          <Answered answer={answer} onTryAgain={ask}>
            {({ imports }) => (
              <ImportLists importing={importing} kept={imports} onDismiss={dismiss} now={now}>
                {importing ? <SamePeople importing={importing} /> : null}
              </ImportLists>
            )}
          </Answered>
        </div>
        <KindsHelp />
      </div>
    </>
  );
}

function PageTop() {
  return (
    <div className="top">
      <div>
        <h1 className="page-title">Import and backup</h1>
        <p>Files are read here, in this browser. Nothing is uploaded.</p>
      </div>
    </div>
  );
}

function DeskProblem({ importing }: { importing: Importing }) {
  return <Problem sentence={useStore(importing.store, ({ problem }) => problem)} />;
}

/** Another tab reports to itself alone, so what it does is asked for; it may also have been closed. */
const ASK_EVERY = 5_000;

function useFollowing(isAnyAtWork: boolean, ask: () => void) {
  useEffect(() => {
    if (!isAnyAtWork) return;
    const timer = setInterval(ask, ASK_EVERY);
    return () => {
      clearInterval(timer);
    };
  }, [isAnyAtWork, ask]);
}
