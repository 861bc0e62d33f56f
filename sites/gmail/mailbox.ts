import { followSends } from './follow-sends';
import { createSightingLedger, type Entry } from '../sighting-ledger';
import type { ReaderLink } from './reader-link';
import { createListReports } from './report-lists';
import { createThreadReports } from './report-threads';

/** Follows what becomes of each send, and tells what open conversations and lists show, until the reader ends. */
export function startMailbox(link: ReaderLink): void {
  const { signal } = link.context;
  if (signal.aborted) return;
  const ledger = createSightingLedger(link.context);
  const sends = followSends(link, ledger.tell);
  const parts: readonly (() => readonly Entry[])[] = [
    sends.look,
    createThreadReports(link, sends.mayBeTakenBack),
    createListReports(link, ledger.isTold),
  ];
  const look = () => {
    if (!signal.aborted) ledger.tell(parts.flatMap((part) => part()));
  };
  link.onLook(look);
  look();
}
