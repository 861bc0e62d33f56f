import { isListAddress } from '@/outreach/list-address';
import { createDraftLog } from './draft-log';
import { canDrop, dropRecipients } from './drop-recipients';
import { createOwnAddresses } from './own-addresses';
import { readFrom } from './read-from';
import { readHeading } from './read-heading';
import { reportPage } from './page-reports';
import type { ReaderLink } from './reader-link';
import { createSchedulePresses } from './schedule-presses';

/**
 * Does for the reader what it has no room for. Asked by it: sees when a mail is scheduled, knows lists and the heading of
 * a conversation, drops recipients. By itself: reports the page, records the user's own addresses and drafts that stand
 * open again.
 */
export function assistReader(link: ReaderLink): void {
  const { context, composes, account, learnOwn, onLook, setAssistant } = link;
  const { now, orders, record } = context;
  const recorded = createOwnAddresses(orders.ownAddresses);
  const noteDrafts = createDraftLog(context);
  const look = () => {
    const mailbox = account();
    const own = [...(mailbox ? [mailbox] : []), ...composes().flatMap(({ root }) => readFrom(root))];
    learnOwn(own);
    const fresh = recorded.learn(own);
    if (fresh.length > 0)
      void record(fresh.map((handle) => ({ kind: 'own-address', handle, seenAt: now() })));
    if (mailbox) noteDrafts(mailbox, composes());
  };
  setAssistant({
    schedulePress: createSchedulePresses(context),
    isList: isListAddress,
    heading: () => readHeading(context.document),
    canDrop,
    drop: (root, handles) => dropRecipients(root, handles, link),
  });
  onLook(look);
  look();
  reportPage(link);
}
