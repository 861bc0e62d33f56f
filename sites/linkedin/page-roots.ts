import { isShown } from '../page-reading';
import { documentsOf } from './find-profile-card';

/** Where parts of one LinkedIn page stand: a document, or the open shadow root that holds modals and message bubbles. */
export type PageRoot = Document | ShadowRoot;

/** All roots of the page that may be read: a reader of the top document alone would miss most of messaging. */
export function rootsOf(document: Document): readonly PageRoot[] {
  return documentsOf(document).flatMap((page) => [page, ...outletsOf(page)]);
}

/** Since September 2025 modals and bubbles stand here on pages of the newer frontend. */
function outletsOf(page: Document): readonly ShadowRoot[] {
  const hosts = page.querySelectorAll('#interop-outlet,[data-testid="interop-shadowdom"]');
  return [...new Set(hosts)].flatMap((host) =>
    isShown(host) || isBoxless(host) ? (host.shadowRoot ?? []) : [],
  );
}

/** The outlet itself may have no box, while the modal in it has one. */
function isBoxless(host: Element): boolean {
  return host.ownerDocument.defaultView?.getComputedStyle(host).display === 'contents';
}

/** All rendered elements of the page that the selector finds, in whatever root. */
export function shownInPage(document: Document, selector: string): readonly Element[] {
  return rootsOf(document).flatMap((root) => [...root.querySelectorAll(selector)].filter(isShown));
}
