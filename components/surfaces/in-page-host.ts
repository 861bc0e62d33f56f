import { createRoot, type Root } from 'react-dom/client';
import { keepInPage } from './keep-in-page';
import { guardPresses, type Refusal } from './trusted-press';

export interface InPageParts {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Ms since any fixed moment. */
  readonly now: () => number;
}

interface HostParts extends InPageParts {
  /** The page takes the host away again and again: it is no longer put back. */
  readonly onGivenUp: () => void;
  /** Why the last press did not count; undefined once one counted. */
  readonly onRefusal: (refusal: Refusal | undefined) => void;
}

export interface InPageHost {
  readonly root: Root;
  /** Puts the host back where the page has taken it away. */
  readonly keep: () => void;
}

/**
 * Puts one anonymous element into the page, with a closed root, our style and a React root inside, and keeps it there.
 * All of it goes when the signal aborts.
 */
export function openInPage(style: string, parts: HostParts): InPageHost {
  const { document, signal, onRefusal } = parts;
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const place = document.createElement('div');
  place.className = 'tact';
  shadow.append(place);
  guardPresses({ host, root: shadow, signal, onRefusal });
  const restyle = keptStyle(shadow, style, document);
  restyle();
  const keep = keepInPage({ ...parts, host, restyle, onPutBack: () => focusQuestion(shadow) });
  const root = createRoot(place);
  signal.addEventListener('abort', () => {
    root.unmount();
    host.remove();
  });
  return { root, keep };
}

// An element that leaves the page loses the focus; a question that came back needs it again.
function focusQuestion(shadow: ShadowRoot) {
  shadow.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
}

/** An element that was taken into another document and back has lost its sheets. */
function keptStyle(shadow: ShadowRoot, style: string, document: Document): () => boolean {
  const sheet = sheetOf(style, document);
  return () => {
    if (shadow.adoptedStyleSheets.includes(sheet)) return false;
    shadow.adoptedStyleSheets = [sheet];
    return true;
  };
}

// A sheet can only be adopted by the document whose window made it.
function sheetOf(style: string, document: Document): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(style);
  return sheet;
}
