import type { Handle } from '@/outreach/handle';
import { isListAddress } from '@/outreach/list-address';
import { hiddenId, type Compose } from './find-composes';
import type { GmailInspection } from './inspect-gmail';
import { readFrom } from './read-from';
import {
  peopleInField,
  readRecipients,
  recipientFields,
  type RecipientField,
  type Recipients,
} from './read-recipients';
import { readHeading } from './read-heading';
import { readSubject } from './read-subject';
import { matchingRung } from './rungs';
import { registry } from './selectors/registry';

/** What the reader sees of one compose. */
export function inspectCompose(compose: Compose, account: string | undefined): GmailInspection {
  const recipients = readRecipients(compose.root);
  return {
    kind: compose.kind,
    isMinimised: compose.isMinimised,
    ...fieldsOf(compose.root, recipients),
    lists: recipients.people.filter(({ address }) => isListAddress(address)).length,
    unreadableRecipients: recipients.unreadable,
    subject: readSubject(compose, () => readHeading(compose.root.ownerDocument)),
    draftId: compose.draftId ?? null,
    threadId: compose.threadId ?? null,
    isReply: ['lts', 'rm'].some((name) => hiddenId(compose.root, name)),
    from: readFrom(compose.root)[0] ?? account ?? null,
    hasSend: compose.sendButton !== undefined,
    rungs: rungsIn(compose.root),
  };
}

/** Which rung of each list matched: tells how far Gmail has moved away from what Tact knows. */
function rungsIn(root: HTMLElement): GmailInspection {
  return Object.fromEntries(
    Object.entries(registry).map(([name, rungs]) => [name, matchingRung(root, rungs) ?? null]),
  );
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
  // Somebody may stand in two of them.
  const emailsIn = (name: RecipientField) =>
    isClosed ? null : peopleInField(root, name).map(({ address }) => address);
  return { to: emailsIn('to'), cc: emailsIn('cc'), bcc: emailsIn('bcc'), recipients };
}
