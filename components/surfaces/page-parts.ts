import type { EpochMs } from '@/outreach/brand';
import type { ImportLink } from '@/messaging/imports';
import type { Call } from '@/messaging/protocol';

/** What our own pages are given. */
export interface PageParts {
  readonly call: Call;
  /** Calls the listener after each change of what is kept, until the signal aborts. */
  readonly onChange: (listener: () => void, signal: AbortSignal) => void;
  readonly newId: () => string;
  readonly now: () => EpochMs;
  /** Of this Tact, "0.1.0". */
  readonly version?: string;
  /** The tab in front of the user, where there is one. */
  readonly activeTab?: () => Promise<number | undefined>;
  /** Opens the dashboard at a place such as `#/people`. */
  readonly openDashboard?: (hash: string) => void;
  /** Opens the browser's own panel beside the page, where the browser has one. To be called in a press of the user. */
  readonly openSidePanel?: () => void;
  /** Starts the script that imports files, where this page can. It lives as long as the page. */
  readonly startImporting?: () => ImportLink;
  readonly signal: AbortSignal;
}
