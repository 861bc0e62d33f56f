import { emailHandle } from '@/outreach/handle';
import { cleanText, withAsciiDigits } from '../page-reading';
import { timeOfLegacyId } from './legacy-id';
import { hasBox } from './rendered';

/** One conversation of a list, as the page shows it; null is "not shown". */
export interface InboxRow {
  readonly people: readonly { readonly email: string; readonly name: string | null }[];
  readonly subject: string | null;
  readonly unread: boolean;
  readonly messageCount: number;
  /** The full date in the user's language, for showing only. */
  readonly dateText: string | null;
  readonly threadId: string | null;
  readonly lastMessageId: string | null;
  readonly lastMessageTimeMs: number | null;
}

const ROWS = [
  'tr.zA', // unchanged in eight years
  'tr[role="row"][data-legacy-thread-id]', // September 2026
];

/** The conversations of the list on the page; advertisements and lone drafts are left out. */
export function readInboxRows(document: Document, account: string | undefined): readonly InboxRow[] {
  const found = ROWS.map((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
  const rows = found.find(({ length }) => length > 0) ?? [];
  const conversations = rowsByConversation(rows.filter((row) => isConversation(row) && hasBox(row)));
  return conversations.map((parts) => readRow(parts, account));
}

function isConversation(row: Element): boolean {
  const isOther =
    row.matches('.am0') || row.matches('.bvA') || row.querySelector('[data-standalone-draft-id]');
  return !isOther;
}

// In a vertical split one conversation takes two or three rows, of which the first holds the people.
function rowsByConversation(rows: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  const groups: HTMLElement[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && !row.querySelector('.yW')) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function readRow(parts: readonly HTMLElement[], account: string | undefined): InboxRow {
  const lastMessageId = attributeIn(parts, 'data-legacy-last-message-id');
  return {
    people: peopleOf(parts, account),
    subject: subjectOf(parts),
    unread: parts.some((row) => row.matches('.zE')),
    messageCount: messageCountOf(parts),
    dateText: dateTextOf(parts),
    threadId: attributeIn(parts, 'data-legacy-thread-id'),
    lastMessageId,
    lastMessageTimeMs: timeOfLegacyId(lastMessageId ?? '') ?? null,
  };
}

function peopleOf(parts: readonly HTMLElement[], account: string | undefined): InboxRow['people'] {
  const own = emailHandle(account ?? '');
  const people = new Map<string, string | null>();
  for (const chip of parts.flatMap((row) => [...row.querySelectorAll('.yW [email]')])) {
    const email = chip.getAttribute('email') ?? '';
    // The chip of the user says "me" in the language of the page.
    const isOwn = own !== undefined && emailHandle(email) === own;
    const name = isOwn ? '' : cleanText(chip.getAttribute('name') ?? '');
    if (email !== '' && !people.has(email)) people.set(email, name === '' ? null : name);
  }
  return Array.from(people, ([email, name]) => ({ email, name }));
}

const SUBJECTS = [
  '.y6 .bog', // 2018 to 2026
  '.bqe', // unread, 2018 to 2026
  '.y6 > span', // before 2018; the snippet is its second span
];

function subjectOf(parts: readonly HTMLElement[]): string | null {
  const found = first(parts, SUBJECTS);
  return found ? cleanText(found.textContent) : null;
}

const DATES = [
  'td.xW > span[title]',
  'td.yf .apm > span[title]', // vertical split
];

function dateTextOf(parts: readonly HTMLElement[]): string | null {
  return first(parts, DATES)?.getAttribute('title') ?? null;
}

const COUNTS = ['.yW .bx0']; // 2018 to 2026; before, the number stood in brackets after the people

function messageCountOf(parts: readonly HTMLElement[]): number {
  const counted = first(parts, COUNTS) ?? first(parts, ['.yW']);
  const text = withAsciiDigits(cleanText(counted?.textContent ?? ''));
  const digits = /^(\d+)$|\((\d+)\)$/u.exec(text);
  return Number(digits?.[1] ?? digits?.[2] ?? 1);
}

function first(parts: readonly HTMLElement[], selectors: readonly string[]): Element | undefined {
  const found = selectors.flatMap((selector) => parts.map((row) => row.querySelector(selector)));
  return found.find((element) => element !== null) ?? undefined;
}

function attributeIn(parts: readonly HTMLElement[], name: string): string | null {
  const own = parts.map((row) => row.getAttribute(name)).find(Boolean);
  const inner = () => first(parts, [`[${name}]`])?.getAttribute(name);
  return (own ?? inner())?.replace(/^#/u, '') ?? null;
}
