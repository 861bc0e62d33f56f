import type { ImportKind } from '@/messaging/imports';

type Noun = readonly [one: string, many: string];

interface KindWords {
  readonly name: string;
  /** What its touches are called. */
  readonly touch: Noun;
  /** What one thing in its files is called that could not be read. */
  readonly unread: Noun;
  /** Whether answers are found in it. */
  readonly hasReplies: boolean;
}

/** How each kind of import is spoken of. */
export const kindWords: Readonly<Record<ImportKind, KindWords>> = {
  mail: { name: 'Mail', touch: ['mail', 'mails'], unread: ['mail', 'mails'], hasReplies: true },
  'linkedin-export': {
    name: 'LinkedIn export',
    touch: ['message', 'messages'],
    unread: ['row', 'rows'],
    hasReplies: true,
  },
  calendar: {
    name: 'Calendar',
    touch: ['meeting', 'meetings'],
    unread: ['meeting', 'meetings'],
    hasReplies: false,
  },
  contacts: {
    name: 'Contacts',
    touch: ['message', 'messages'],
    unread: ['contact', 'contacts'],
    hasReplies: false,
  },
  crm: {
    name: 'Table of contacts',
    touch: ['message', 'messages'],
    unread: ['row', 'rows'],
    hasReplies: false,
  },
};
