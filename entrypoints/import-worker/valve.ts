/** Holds work up while it is closed. */
export interface Valve {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Resolves as soon as it is open. */
  readonly whenOpen: () => Promise<void>;
}

export function createValve(): Valve {
  let opening = Promise.withResolvers<undefined>();
  let isOpen = true;
  opening.resolve(undefined);
  return {
    isOpen: () => isOpen,
    open() {
      isOpen = true;
      opening.resolve(undefined);
    },
    close() {
      if (isOpen) opening = Promise.withResolvers();
      isOpen = false;
    },
    whenOpen: () => opening.promise,
  };
}
