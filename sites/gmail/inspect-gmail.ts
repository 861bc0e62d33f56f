import type { Handle } from '@/outreach/handle';
import { createComposeFinder, hiddenValue, type Compose } from './find-composes';
import { readAccount } from './read-account';
import { readInboxRows } from './read-inbox-rows';
import {
  peopleInField,
  readRecipients,
  recipientFields,
  type RecipientField,
  type Recipients,
} from './read-recipients';
import { readSendNotice, shownLink, type SendNotice } from './read-send-notice';
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
    ...(notice ? inspectNotice(document, notice) : {}),
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
  return createComposeFinder(document, () => address.href, newId)();
}

function inspectCompose(compose: Compose, account: string | undefined): GmailInspection {
  const recipients = readRecipients(compose.root, [], () => true);
  return {
    // A compose in full screen sits in a layer of its own below the body (before 2018 to 2026).
    kind: compose.frame.closest('.aSs') ? 'fullscreen' : compose.kind,
    ...fieldsOf(compose.root, recipients),
    unreadableRecipients: recipients.unreadable,
    subject: readSubject(compose),
    draftId: compose.draftId ?? null,
    threadId: compose.threadId ?? null,
    isReply: ['lts', 'rm'].some((name) => hiddenValue(compose.root, name)),
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

function fieldsOf(root: HTMLElement, { people }: Recipients): GmailInspection {
  const byField = recipientFields.map((field) => [field, peopleInField(root, field)] as const);
  const fieldOf = (handle: Handle) =>
    byField.find(([, inField]) => inField.some((person) => person.handle === handle))?.[0] ?? null;
  const recipients = people.map(({ handle, address, name }) => ({
    email: address,
    name: name ?? null,
    field: fieldOf(handle),
  }));
  // While the fields are closed the page does not show who stands in which.
  const isClosed = recipients.some(({ field }) => field === null);
  const emailsIn = (name: RecipientField) =>
    isClosed ? null : recipients.filter(({ field }) => field === name).map(({ email }) => email);
  return { to: emailsIn('to'), cc: emailsIn('cc'), bcc: emailsIn('bcc'), recipients };
}

function inspectNotice(document: Document, { isSent, threadId }: SendNotice): GmailInspection {
  const undoOffered = shownLink(document, 'undoLink') !== undefined;
  return { sent: isSent, undoOffered, threadId: threadId ?? null };
}
