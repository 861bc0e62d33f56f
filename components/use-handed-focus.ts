import { useState } from 'react';

/** Refs for what is pressed and for the sentence that takes its place. */
interface HandedFocus {
  readonly leaving: (element: HTMLElement | null) => (() => void) | undefined;
  readonly coming: (element: HTMLElement | null) => void;
}

/** Keeps the focus where it is when what has it makes way for a sentence: otherwise it would fall to the page. It is taken from nobody else. */
export function useHandedFocus(): HandedFocus {
  const [refs] = useState(createHandedFocus);
  return refs;
}

function createHandedFocus(): HandedFocus {
  let isHanded = false;
  return {
    leaving: (element) =>
      element
        ? () => {
            isHanded = holdsFocus(element);
            // What comes in its place comes at once; what comes later has nothing to do with it.
            queueMicrotask(() => {
              isHanded = false;
            });
          }
        : undefined,
    coming: (element) => {
      if (isHanded) element?.focus({ preventScroll: true });
    },
  };
}

function holdsFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.contains(activeElement);
}
