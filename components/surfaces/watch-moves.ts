const LEAST_RATIO = 1e-4;
const SAME = 1e-3;

/**
 * Tells when an element has moved without having changed its size, until the signal aborts. No observer does: this one
 * looks at the window through a frame that fits the element exactly, so that every move changes how much of it is seen.
 */
export function watchMoves(element: Element, tell: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;
  const look = (expected: number) => {
    observer?.disconnect();
    let isFirst = true;
    const threshold = Math.min(1, Math.max(LEAST_RATIO, expected));
    observer = new IntersectionObserver(
      (entries) => {
        const ratio = entries.at(-1)?.intersectionRatio ?? 0;
        const isAsExpected = Math.abs(ratio - expected) < SAME;
        if (isFirst && !isAsExpected && ratio > 0) {
          // A part of it is out of the window: from here on that much is expected.
          look(ratio);
          return;
        }
        if (!isFirst && !isAsExpected) {
          tell();
          look(1);
          return;
        }
        isFirst = false;
      },
      { rootMargin: frameAround(element), threshold },
    );
    observer.observe(element);
  };
  look(1);
  signal.addEventListener('abort', () => {
    observer?.disconnect();
  });
}

function frameAround(element: Element): string {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return [top, clientWidth - right, clientHeight - bottom, left]
    .map((inset) => `${String(-Math.floor(inset))}px`)
    .join(' ');
}
