import { createComposeFinder, type Compose } from './find-composes';
import { readAccount } from './read-account';
import { readInboxRows } from './read-inbox-rows';
import { readRecipients, type RecipientField, type Recipients } from './read-recipients';
import { readSendNotice, type SendNotice } from './read-send-notice';
import { readSubject } from './read-subject';
import { matchingRung, selectors, type SelectorKey } from './selectors';

/** What the Gmail reader sees, as plain JSON. */
export type GmailInspection = Readonly<Record<string, unknown>>;

/** Tells what the reader sees on a Gmail page: its composes, else the send notice, else the rows of the list. */
export function inspectGmail(document: Document, address: URL): GmailInspection {
  const account = readAccount(document);
  const composes = composesOf(document, address);
  const notice = readSendNotice(document);
  const rows = readInboxRows(document, account);
  const seen = {
    account: account ?? null,
    ...(composes.length > 0 ? { composes: composes.map((compose) => inspectCompose(compose, account)) } : {}),
    ...(notice ? inspectNotice(notice) : {}),
    ...(rows.length > 0 ? { rows } : {}),
  };
  if (composes.length > 0) return { kind: 'compose', ...seen };
  if (notice) return { kind: 'send-notice', ...seen };
  if (rows.length > 0) return { kind: 'inbox', ...seen };
  return { kind: 'unknown layout', reason: 'the page shows no compose, no send notice and no list' };
}

function composesOf(document: Document, address: URL): readonly Compose[] {
  let count = 0;
  const newId = () => `compose-${String(++count)}`;
  return createComposeFinder(document, () => address, newId)();
}

function inspectCompose(compose: Compose, account: string | undefined): GmailInspection {
  const recipients = readRecipients(compose.root, [], () => true);
  return {
    kind: compose.kind,
    to: addressesIn(recipients, 'to'),
    cc: addressesIn(recipients, 'cc'),
    bcc: addressesIn(recipients, 'bcc'),
    recipients: recipients.people.map(({ address, name, field }) => ({
      email: address,
      name: name ?? null,
      field: field ?? null,
    })),
    unreadableRecipients: recipients.unreadable,
    subject: readSubject(compose),
    draftId: compose.draftId ?? null,
    threadId: compose.threadId ?? null,
    isReply: compose.isReply,
    from: compose.from ?? account ?? null,
    hasSend: compose.sendButton !== undefined,
    rungs: rungsIn(compose.root),
  };
}

/** Which rung of each list matched: tells how far Gmail has moved away from what Tact knows. */
function rungsIn(root: HTMLElement): GmailInspection {
  const keys = Object.keys(selectors) as SelectorKey[];
  return Object.fromEntries(keys.map((key) => [key, matchingRung(root, key) ?? null]));
}

// While the fields are closed the page does not show who stands in which.
function addressesIn({ people }: Recipients, field: RecipientField): readonly string[] | null {
  if (people.some((recipient) => !recipient.field)) return null;
  return people.filter((recipient) => recipient.field === field).map(({ address }) => address);
}

function inspectNotice({ isSent, isUndoOffered, threadId }: SendNotice): GmailInspection {
  return { sent: isSent, undoOffered: isUndoOffered, threadId: threadId ?? null };
}
