import { createConnectionsReports } from './report-connections';
import { reportProfile } from './report-profile';
import { createSearchReports } from './report-search';
import type { ReaderLink } from './reader-link';

/** Tells what the profile and the lists in front of the user show, until the reader ends. */
export function startPages(link: ReaderLink): void {
  const { signal } = link.context;
  if (signal.aborted) return;
  const parts: readonly (() => void)[] = [
    reportProfile(link),
    createSearchReports(link),
    createConnectionsReports(link),
  ];
  const look = () => {
    if (!signal.aborted) for (const part of parts) part();
  };
  link.onLook(look);
  look();
}
