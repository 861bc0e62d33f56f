const MOST_REMOVALS = 5;
const WITHIN_MS = 2_000;

interface KeepParts {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly signal: AbortSignal;
  /** Ms since any fixed moment. */
  readonly now: () => number;
  readonly onPutBack: () => void;
  readonly onGivenUp: () => void;
}

/**
 * Puts the host at the end of the page's root and back whenever the page takes it away, until the signal aborts or the
 * page has taken it away five times in two seconds. Returns how to look at once.
 */
export function keepInPage(parts: KeepParts): () => void {
  const { document, host, signal, onPutBack, onGivenUp } = parts;
  const isTooOften = countRemovals(parts.now);
  const observer = new MutationObserver(keep);
  const place = () => {
    document.documentElement.append(host);
    // The root itself may be another one by now.
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  function keep() {
    if (signal.aborted || host.parentNode === document.documentElement) return;
    if (isTooOften()) {
      onGivenUp();
      return;
    }
    place();
    onPutBack();
  }
  place();
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return keep;
}

function countRemovals(now: () => number): () => boolean {
  let recent: readonly number[] = [];
  return () => {
    const at = now();
    recent = [...recent.filter((earlier) => at - earlier < WITHIN_MS), at];
    return recent.length >= MOST_REMOVALS;
  };
}
