import type { VisitedPage } from './profile';

export interface WatchParts {
  readonly document: Document;
  readonly read: () => VisitedPage;
  readonly onReading: (reading: VisitedPage) => void;
  /** Is told of every look, after what it found. */
  readonly onLook: () => void;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

const QUIET_MS = 150;
/** In-site navigation changes the address without any event that an isolated script could hear. */
const RESCAN_MS = 1_000;
/** An empty page for a second or two and the old person for a few more are normal after navigation. */
const PATIENCE_MS = 10_000;

/**
 * Reads the page again whenever it has changed, and calls back when the reading is another one.
 * While the page is still changing its person nothing is said; after ten seconds it is said that it was not understood.
 */
export function watchProfile({ document, read, onReading, onLook, now, signal }: WatchParts): void {
  let last = '';
  let unclearSince: number | undefined;
  const look = () => {
    const reading = read();
    const isUnclear = reading.kind === 'not-yet' || reading.kind === 'unknown-layout';
    unclearSince = isUnclear ? (unclearSince ?? now()) : undefined;
    const settled = isUnclear && now() - (unclearSince ?? 0) < PATIENCE_MS ? notAProfile : reading;
    const signature = JSON.stringify(settled);
    if (signature !== last) onReading(settled);
    last = signature;
    onLook();
  };
  lookAfterChanges(document, look, signal);
  look();
}

const notAProfile: VisitedPage = { kind: 'not-a-profile' };

function lookAfterChanges(document: Document, look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, QUIET_MS);
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['href', 'componentkey'],
  });
  const rescan = setInterval(look, RESCAN_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(rescan);
  });
}
