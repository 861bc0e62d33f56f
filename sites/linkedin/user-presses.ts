import type { ReaderContext } from '../reader-context';
import { documentsOf } from './find-profile-card';

/** Something the user did on the page that may send something. */
export interface UserPress {
  readonly kind: 'click' | 'enter' | 'submit';
  /** The elements it happened in, the innermost first, through open shadow roots. */
  readonly path: readonly Element[];
}

const TYPES = ['click', 'keydown', 'submit'];

/**
 * Calls the listener for each press of the user, in the page and in the frames with content of LinkedIn's. Gives the
 * function that looks for frames which came later. Events that a script of the page made are not heard.
 */
export function listenForPresses(
  { document, window, isUserPress, signal }: ReaderContext,
  listener: (press: UserPress) => void,
): () => void {
  const hear = (event: Event) => {
    const kind = isUserPress(event) ? kindOf(event) : undefined;
    if (kind) listener({ kind, path: elementsOf(event) });
  };
  const targets = () => [
    window,
    ...documentsOf(document)
      .slice(1)
      .map(({ defaultView }) => defaultView),
  ];
  signal.addEventListener('abort', () => {
    for (const target of targets()) for (const type of TYPES) target?.removeEventListener(type, hear, true);
  });
  return () => {
    // Anew each time, which changes nothing where it is heard already: a frame that loads another page keeps its window
    // and loses the listeners. Not by the option `signal`: a window of a frame may not take one of another realm for a signal.
    for (const target of targets()) for (const type of TYPES) target?.addEventListener(type, hear, true);
  };
}

function kindOf(event: Event): UserPress['kind'] | undefined {
  if (event.type !== 'keydown') return event.type === 'submit' ? 'submit' : 'click';
  const { key, shiftKey, isComposing } = event as KeyboardEvent;
  return key === 'Enter' && !shiftKey && !isComposing ? 'enter' : undefined;
}

function elementsOf(event: Event): readonly Element[] {
  const nodes = event.composedPath() as readonly Partial<Node>[];
  // By number: nodes of a frame fail every instanceof.
  return nodes.filter((node) => node.nodeType === 1) as unknown as readonly Element[];
}

/** The innermost element of the path that any of the selectors matches. */
export function inPath(path: readonly Element[], selectors: readonly string[]): Element | undefined {
  return path.find((element) => selectors.some((selector) => element.matches(selector)));
}
