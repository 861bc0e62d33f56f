export interface SurfaceListeners {
  readonly subscribe: (listener: () => void, until: AbortSignal) => void;
  readonly tell: () => void;
  /** How many surfaces listen: without one nobody could answer a question. */
  readonly count: () => number;
}

/** The surfaces that want to hear of each change of a reader's view. `onNew` is called whenever one begins to listen. */
export function createListeners(onNew: () => void = () => undefined): SurfaceListeners {
  const listeners = new Set<() => void>();
  return {
    subscribe: (listener, until) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
      onNew();
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
    count: () => listeners.size,
  };
}
