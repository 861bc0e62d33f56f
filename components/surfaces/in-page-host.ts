import { createRoot, type Root } from 'react-dom/client';
import { guardPresses } from './trusted-press';

export interface InPageParts {
  readonly document: Document;
  readonly signal: AbortSignal;
}

/**
 * Puts one anonymous element into the page, with a closed root, our style and a React root inside.
 * All of it goes when the signal aborts.
 */
export function openInPage(style: string, { document, signal }: InPageParts): Root {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [sheetOf(style, document)];
  const place = document.createElement('div');
  place.className = 'tact';
  shadow.append(place);
  guardPresses({ host, root: shadow, signal });
  document.documentElement.append(host);
  const root = createRoot(place);
  signal.addEventListener('abort', () => {
    root.unmount();
    host.remove();
  });
  return root;
}

// A sheet can only be adopted by the document whose window made it.
function sheetOf(style: string, document: Document): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(style);
  return sheet;
}
