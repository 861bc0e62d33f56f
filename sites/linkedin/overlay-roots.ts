import { allMatches } from '../page-reading';
import { documentsOf } from './find-profile-card';

/** Where dialogs may stand: in the documents, or in the open shadow roots that LinkedIn keeps beside them. */
export function overlayRoots(document: Document): ParentNode[] {
  return documentsOf(document).flatMap((page) => [
    page,
    ...allMatches(page, OUTLETS).flatMap((outlet) => outlet.shadowRoot ?? []),
  ]);
}

const OUTLETS = ['#interop-outlet', '[data-testid="interop-shadowdom"]'];
