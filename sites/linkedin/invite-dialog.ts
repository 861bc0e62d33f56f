import { allMatches, isShown } from '../page-reading';
import { shownInPage } from './page-roots';
import { INVITATION } from './selectors-invitation';

/** The dialogs on the page right now. */
export interface InviteDialogs {
  /** The one that asks whether to send the invitation. */
  readonly invite: Element | undefined;
  /** Whether one says that the invitation does not go out: a limit is reached, or a payment is asked for. */
  readonly refuses: boolean;
}

/** A message box is a dialog too, and may open at any moment. */
export function shownDialogs(document: Document): readonly Element[] {
  const dialogs = INVITATION.anyDialog.flatMap((selector) => shownInPage(document, selector));
  return dialogs.filter((dialog) => !dialog.closest('[class*="msg-overlay"]'));
}

/** Other dialogs may stand in the page: one that was there before the press is none of the invitation's. */
export function readInviteDialogs(document: Document, before: ReadonlySet<Element>): InviteDialogs {
  const known = INVITATION.dialog.flatMap((selector) => shownInPage(document, selector));
  const fresh = shownDialogs(document).filter((dialog) => !before.has(dialog));
  const isLimited = INVITATION.limit.some((selector) => shownInPage(document, selector).length > 0);
  // The dialog with the note may offer to pay for more notes, and still sends.
  const asksToPay = [...known, ...fresh].some(
    (dialog) => !has(dialog, [INVITATION.note]) && has(dialog, INVITATION.upsell),
  );
  return { invite: known[0] ?? fresh[0], refuses: isLimited || asksToPay };
}

function has(dialog: Element, selectors: readonly string[]): boolean {
  return allMatches(dialog, selectors).some(isShown);
}
