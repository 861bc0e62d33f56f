import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isAtWork } from './earlier-imports';
import type { Desk } from './import-desk';
import type { Importing } from './import-store';

/** Asks before a tab is closed that reads files, and says to screen readers how far it is. */
export function KeepTabOpen({ importing: { store } }: { importing: Importing }) {
  const isBusy = useStore(store, isAtSomething);
  const said = useStore(store, (desk) => desk.said);
  useEffect(() => {
    if (!isBusy) return;
    const busy = new AbortController();
    addEventListener(
      'beforeunload',
      (event) => {
        event.preventDefault();
      },
      { signal: busy.signal },
    );
    return () => {
      busy.abort();
    };
  }, [isBusy]);
  return (
    <p className="visually-hidden" role="status" aria-label="Imports">
      {said}
    </p>
  );
}

function isAtSomething({ jobs }: Desk): boolean {
  return jobs.some(({ report, takingBack }) => !report || takingBack || isAtWork(report));
}
