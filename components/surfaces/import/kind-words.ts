import type { ImportKind } from '@/messaging/imports';
import { countedText } from './count-text';

type Noun = readonly [one: string, many: string];

interface KindWords {
  readonly name: string;
  /** What its touches are called, and how many of them are one such thing. */
  readonly touch: Noun;
  readonly touchesEach: 1 | 2;
  /** What stands before the problems of its files. */
  readonly problem: Noun;
  /** Whether answers are found in it. */
  readonly hasReplies: boolean;
}

/** How each kind of import is spoken of. */
export const kindWords: Readonly<Record<ImportKind, KindWords>> = {
  mail: {
    name: 'Mail',
    touch: ['mail', 'mails'],
    touchesEach: 1,
    problem: ['mail could not be read', 'mails could not be read'],
    hasReplies: true,
  },
  'linkedin-export': {
    name: 'LinkedIn export',
    touch: ['message', 'messages'],
    touchesEach: 1,
    problem: ['row could not be read', 'rows could not be read'],
    hasReplies: true,
  },
  calendar: {
    name: 'Calendar',
    // A meeting with three people is three encounters, and each of them a touch in both directions.
    touch: ['encounter', 'encounters'],
    touchesEach: 2,
    problem: ['meeting could not be read', 'meetings could not be read'],
    hasReplies: false,
  },
  contacts: {
    name: 'Contacts',
    touch: ['message', 'messages'],
    touchesEach: 1,
    problem: ['contact could not be read', 'contacts could not be read'],
    hasReplies: false,
  },
  crm: {
    name: 'Table of contacts',
    touch: ['message', 'messages'],
    touchesEach: 1,
    // Most of them were read, and say that somebody is not to be contacted.
    problem: ['row needs a look', 'rows need a look'],
    hasReplies: false,
  },
};

/** So many touches, in the words of the kind: "3,310 mails". */
export function touchesText(touches: number, kind: ImportKind): string {
  const { touch, touchesEach } = kindWords[kind];
  return countedText(Math.ceil(touches / touchesEach), ...touch);
}
