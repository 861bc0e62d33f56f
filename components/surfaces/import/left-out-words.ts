import type { CountLine } from './count-words';
import { countText } from './count-text';
import { readableKey } from './report-words';

/** Why importers leave something out, by their own names for it. */
const words = new Map([
  // Mail
  ['lists', 'mails of newsletters and lists'],
  ['automatic', 'automatic mails, such as receipts and notices'],
  ['calendar', 'invitations sent by calendars'],
  ['delivery-reports', 'reports of delivery'],
  ['many-recipients', 'mails with more than 20 recipients'],
  ['only-own', 'mails from you to yourself'],
  ['no-sender', 'mails without a sender'],
  ['no-recipient', 'mails without a recipient'],
  ['no-date', 'without a date'],
  ['drafts', 'drafts'],
  ['spam', 'spam'],
  ['trash', 'mails that you threw away'],
  ['chats', 'chats'],
  ['unreadable', 'that cannot be read'],
  // LinkedIn
  ['hidden-member', 'rows of members who hide who they are'],
  ['name-only', 'rows with a name and no profile'],
  ['unknown-writer', 'messages that do not say who wrote'],
  ['sponsored', 'sponsored messages'],
  ['duplicate', 'rows that stand there twice'],
  ['empty', 'empty notes'],
  ['comments', 'comments'],
  ['reactions', 'reactions'],
  ['shares', 'posts'],
  ['learning-messages', 'messages of LinkedIn Learning'],
  ['other-files', 'files that tell of no contact'],
  ['to-yourself', 'messages from you to yourself'],
  ['large-group', 'messages to more than 20 people'],
  // Calendars
  ['cancelled', 'cancelled events'],
  ['declined', 'events that you or they declined'],
  ['to-come', 'events that are still to come'],
  ['no-attendees', 'events of your own'],
  ['rooms', 'rooms and equipment'],
  ['groups', 'groups'],
  ['many-attendees', 'events with more than 20 people'],
  ['all-day', 'events of whole days'],
  ['without-you', 'events without you'],
  ['tasks', 'tasks'],
  ['journal-entries', 'journal entries'],
  ['busy-times', 'busy times'],
  ['other-parts', 'parts of other kinds'],
  // Contacts
  ['no-address', 'without an address'],
  ['no-name', 'without a name'],
  ['your-own', 'your own entry'],
  // Tables of a CRM
  ['companies', 'companies, which are no people'],
  ['dates-without-a-channel', 'dates of contacts that do not say how'],
  ['do-not-contact-marks', 'marks that somebody is not to be contacted'],
]);

/** What was left out for one reason, in words; a reason that is new here is shown as it is written. */
export function leftOutLine(reason: string, count: number): CountLine {
  return {
    key: reason,
    count: countText(count),
    words: `left out: ${words.get(reason) ?? readableKey(reason)}`,
  };
}
