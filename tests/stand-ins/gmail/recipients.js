import { groupNamed, personByAddress } from './directory.js';

export const fieldNames = ['to', 'cc', 'bcc'];

/** Reads typed text, or a list of such texts, as recipients: "Name <address>", addresses parted by comma or semicolon. */
export function recipientsIn(given) {
  const parts = [given].flat().flatMap((text) => text.split(/[,;\n]/).map((part) => part.trim()));
  return parts.filter((part) => part !== '').map(recipientIn);
}

/** Gives all recipients of a compose, with the members of a contact group instead of the group. */
export function allRecipients(compose) {
  return fieldNames.flatMap((name) => membersIn(compose.recipients[name]));
}

/** Gives these recipients with the members of a contact group instead of the group. */
export function membersIn(recipients) {
  return recipients.flatMap((recipient) => recipient.members ?? [recipient]);
}

function recipientIn(text) {
  const group = groupNamed(text);
  if (group) return group;
  const address = /<([^<>]+)>/.exec(text)?.[1] ?? text;
  const spoken = text.includes('<') ? text.slice(0, text.indexOf('<')).trim() : '';
  return { email: address, name: spoken || (personByAddress(address)?.name ?? '') };
}
