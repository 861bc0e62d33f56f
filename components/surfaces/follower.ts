/** Tells when something may have moved on the page, at most once a frame. */
export interface Follower {
  /** Calls the listener whenever one of the elements, the window or the page's layout may have moved; returns how to stop. */
  follow(elements: readonly Element[], listener: () => void): () => void;
}

// A press or a key may open a dialog, or close it; the click stays away where the page takes its target away.
const moving = ['scroll', 'transitionend', 'animationend', 'input', 'pointerup', 'keyup', 'focusin'] as const;

export function createFollower(document: Document, signal: AbortSignal): Follower {
  const listeners = new Set<() => void>();
  let frame: number | undefined;
  const window = document.defaultView;
  const tell = () => {
    frame ??= window?.requestAnimationFrame(() => {
      frame = undefined;
      for (const listener of listeners) listener();
    });
  };
  for (const type of moving) document.addEventListener(type, tell, { capture: true, passive: true, signal });
  window?.addEventListener('resize', tell, { signal });
  signal.addEventListener('abort', () => {
    if (frame !== undefined) window?.cancelAnimationFrame(frame);
  });
  return {
    follow(elements, listener) {
      const observer = new ResizeObserver(tell);
      for (const element of elements) observer.observe(element);
      listeners.add(listener);
      return () => {
        observer.disconnect();
        listeners.delete(listener);
      };
    },
  };
}
