import { useStore } from 'zustand';
import type { Importing } from './import-store';
import { percentOf } from './report-words';

/** How far the import is that runs in this tab, beside the name of its page. */
export function ImportMark({ importing }: { importing: Importing }) {
  const percent = useStore(importing.store, ({ jobs }) => {
    const running = jobs.find(({ report }) => report?.state === 'running')?.report;
    return running && percentOf(running);
  });
  return percent === undefined ? null : (
    <>
      {' '}
      <span className="second-line mark">{percent} % read</span>
    </>
  );
}
