const MOST_REMOVALS = 5;
const WITHIN_MS = 2_000;
const LOOK_MS = 1_000;
/** A page may hide all of itself for a moment, and Tact with it. */
const MOST_HIDDEN_LOOKS = 10;

interface KeepParts {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly signal: AbortSignal;
  /** Ms since any fixed moment. */
  readonly now: () => number;
  /** Gives the host its style again where the page has taken that; tells whether it had. */
  readonly restyle: () => boolean;
  readonly onPutBack: () => void;
  readonly onGivenUp: () => void;
}

/**
 * Puts the host at the end of the page's root, and back whenever the page takes it away, marks it or takes its style,
 * until the signal aborts. It gives up when the page has done so five times in two seconds, or keeps hiding it.
 * Returns how to look at once.
 */
export function keepInPage(parts: KeepParts): () => void {
  const { document, host, signal, restyle, onPutBack, onGivenUp } = parts;
  const isTooOften = countRemovals(parts.now);
  let hiddenLooks = 0;
  const observer = new MutationObserver(keep);
  const place = () => {
    document.documentElement.append(host);
    // The root itself may be another one by now.
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(host, { attributes: true });
  };
  function keep() {
    if (signal.aborted) return;
    const isAway = host.parentNode !== document.documentElement;
    const isRestyled = restyle();
    const isUnmarked = removeMarks(host);
    if (!isAway && !isRestyled && !isUnmarked) return;
    if (isTooOften()) {
      onGivenUp();
      return;
    }
    if (!isAway) return;
    place();
    restyle();
    onPutBack();
  }
  function look() {
    keep();
    hiddenLooks = isHidden(host) ? hiddenLooks + 1 : 0;
    if (hiddenLooks >= MOST_HIDDEN_LOOKS && !signal.aborted) onGivenUp();
  }
  place();
  const timer = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
  return keep;
}

/** The host bears no attribute of ours, so that each one is the page's: `inert` or `hidden`, or a style. */
function removeMarks(host: HTMLElement): boolean {
  const marks = host.getAttributeNames();
  for (const mark of marks) host.removeAttribute(mark);
  return marks.length > 0;
}

/** Whether something that contains the host hides it while the user looks at the page. */
function isHidden(host: HTMLElement): boolean {
  // Not in every test environment; in browsers since 2022.
  const { checkVisibility } = host as Partial<HTMLElement>;
  if (!checkVisibility || host.ownerDocument.visibilityState === 'hidden') return false;
  return !checkVisibility.call(host, { opacityProperty: true, visibilityProperty: true });
}

function countRemovals(now: () => number): () => boolean {
  let recent: readonly number[] = [];
  return () => {
    const at = now();
    recent = [...recent.filter((earlier) => at - earlier < WITHIN_MS), at];
    return recent.length >= MOST_REMOVALS;
  };
}
