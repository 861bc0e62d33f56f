import { createSightingLedger } from '../sighting-ledger';
import { createApproaches } from './approaches';
import { rememberBegunMessages } from './begun-messages';
import { followComments } from './follow-comments';
import { followInvitations } from './follow-invitations';
import { followMessages } from './follow-messages';
import { followWithdrawals } from './follow-withdrawals';
import { readConversations } from './read-conversations';
import type { ReaderLink } from './reader-link';
import { createMessageReports } from './report-messages';
import { listenForPresses } from './user-presses';

/** Follows what the user sends on this page and reads the conversations that they open, until the reader ends. */
export function startActs(link: ReaderLink): void {
  const { context } = link;
  const { document, signal } = context;
  if (signal.aborted) return;
  const ledger = createSightingLedger(context);
  const begun = rememberBegunMessages(context);
  const read = () => begun.withPeople(readConversations(document, new URL(document.location.href)));
  const messages = followMessages(context, read);
  const invitations = followInvitations(link);
  const withdrawals = followWithdrawals(context);
  const comments = followComments(context);
  const reports = createMessageReports(context);
  const approaches = createApproaches(context);
  const hearFrames = listenForPresses(context, (press) => {
    for (const part of [begun, messages, invitations, withdrawals, comments]) part.press(press);
  });
  const look = () => {
    if (signal.aborted) return;
    hearFrames();
    const open = read();
    ledger.tell([
      ...messages.look(open),
      ...reports(open),
      ...invitations.look(),
      ...withdrawals.look(),
      ...comments.look(),
    ]);
    link.approach(invitations.approached() ?? approaches(open));
  };
  link.onLook(look);
  look();
}
