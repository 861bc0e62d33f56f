import type { ImportKind } from '@/messaging/imports';

/** What each kind of import is called, and what one thing in its files that could not be read is. */
export const kindWords: Readonly<Record<ImportKind, { readonly name: string; readonly unread: Unread }>> = {
  mail: { name: 'Mail', unread: ['mail', 'mails'] },
  'linkedin-export': { name: 'LinkedIn export', unread: ['row', 'rows'] },
  calendar: { name: 'Calendar', unread: ['meeting', 'meetings'] },
  contacts: { name: 'Contacts', unread: ['contact', 'contacts'] },
  crm: { name: 'Table of contacts', unread: ['row', 'rows'] },
};

type Unread = readonly [one: string, many: string];
