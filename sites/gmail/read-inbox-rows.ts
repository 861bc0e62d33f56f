import { emailHandle } from '@/outreach/handle';
import { cleanText, withAsciiDigits } from '../page-reading';
import { clientThreadId, legacyIdOf, timeOfLegacyId } from './legacy-id';
import { writtenText } from './read-written-text';
import { hasBox } from './rendered';
import { allMatches, matchingRung, type Rungs } from './rungs';
import {
  list,
  listRow,
  rowCount,
  rowDate,
  rowPeople,
  rowStart,
  rowSubject,
  unreadPart,
} from './selectors/list';

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

/** What a row of a list tells about the last message of its conversation. */
export interface RowNews {
  /** Gmail's hex id. */
  readonly threadId: string;
  /** The id of the browser in which the conversation began, `thread-a:r…`. */
  readonly clientId: string | undefined;
  /** Gmail's hex id of the last message that is no draft. */
  readonly messageId: string;
}

/** The conversations of the list on the page; advertisements and lone drafts are left out. */
export function readInboxRows(document: Document, account: string | undefined): readonly InboxRow[] {
  const rows = allMatches(document, listRow).filter((row) => isConversation(row) && hasBox(row));
  return rowsByConversation(rows).map((parts) => readRow(parts, account));
}

/** Whether the page shows a list, be it without conversations. */
export function showsList(document: Document): boolean {
  return allMatches(document, list).some(hasBox);
}

/** The last messages of the conversations of the list that are wanted: the others cost no more than reading their ids. */
export function readRowNews(document: Document, isWanted: (news: RowNews) => boolean): readonly RowNews[] {
  return allMatches(document, listRow).flatMap((row) => {
    const news = newsOf(row);
    return news && isWanted(news) && isConversation(row) && hasBox(row) ? [news] : [];
  });
}

// The last message of a conversation may be a draft of the user's.
function newsOf(row: HTMLElement): RowNews | undefined {
  const threadId = threadIdOf([row]);
  const last = attributeIn([row], 'data-legacy-last-non-draft-message-id');
  const messageId = legacyIdOf(last ?? attributeIn([row], 'data-legacy-last-message-id'));
  const clientId = clientThreadId(attributeIn([row], 'data-thread-id'));
  return threadId && messageId ? { threadId, clientId, messageId } : undefined;
}

function threadIdOf(parts: readonly HTMLElement[]): string | undefined {
  return (
    legacyIdOf(attributeIn(parts, 'data-legacy-thread-id')) ??
    legacyIdOf(attributeIn(parts, 'data-thread-id'))
  );
}

function isConversation(row: Element): boolean {
  return (
    !row.matches('.am0,.bvA,[class*="am0-"],[class*="bvA-"]') &&
    !row.querySelector('[data-standalone-draft-id]')
  );
}

// In a vertical split one conversation takes two or three rows, of which the first holds the people.
function rowsByConversation(rows: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  const groups: HTMLElement[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && matchingRung(row, rowStart) === undefined && isSame(threadIdOf([row]), threadIdOf(last)))
      last.push(row);
    else groups.push([row]);
  }
  return groups;
}

// A part may have no id.
function isSame(id: string | undefined, other: string | undefined): boolean {
  return id === undefined || other === undefined || id === other;
}

function readRow(parts: readonly HTMLElement[], account: string | undefined): InboxRow {
  const lastMessageId = legacyIdOf(attributeIn(parts, 'data-legacy-last-message-id')) ?? null;
  return {
    people: peopleOf(parts, account),
    subject: subjectOf(parts),
    unread: parts.some(isUnread),
    messageCount: messageCountOf(parts),
    dateText: dateTextOf(parts),
    threadId: threadIdOf(parts) ?? null,
    lastMessageId,
    lastMessageTimeMs: timeOfLegacyId(lastMessageId ?? '') ?? null,
  };
}

// Where the row does not say it, what stands in it does.
function isUnread(row: HTMLElement): boolean {
  if (row.matches('.zE,.yO')) return row.matches('.zE');
  return matchingRung(row, unreadPart) !== undefined || row.matches('[class*="zE-"]');
}

function peopleOf(parts: readonly HTMLElement[], account: string | undefined): InboxRow['people'] {
  const own = emailHandle(account ?? '');
  const people = new Map<string, string | null>();
  for (const chip of parts.flatMap((row) => allMatches(row, rowPeople))) {
    const email = chip.getAttribute('email') ?? '';
    // The chip of the user says "me" in the language of the page.
    const isOwn = own !== undefined && emailHandle(email) === own;
    const name = isOwn ? '' : cleanText(chip.getAttribute('name') ?? '');
    const isName = name !== '' && name.toLowerCase() !== email.toLowerCase();
    if (email !== '') people.set(email, people.get(email) ?? (isName ? name : null));
  }
  return Array.from(people, ([email, name]) => ({ email, name }));
}

function subjectOf(parts: readonly HTMLElement[]): string | null {
  const found = first(parts, rowSubject);
  return found ? writtenText(found) : null;
}

function dateTextOf(parts: readonly HTMLElement[]): string | null {
  return cleanText(first(parts, rowDate)?.getAttribute('title') ?? '') || null;
}

function messageCountOf(parts: readonly HTMLElement[]): number {
  const counted = first(parts, rowCount);
  // A name may end in a number too.
  const text = withAsciiDigits(counted ? writtenText(counted, { leftOut: isPerson }) : '');
  const digits = /^(\d+)$|[(（](\d+)[)）]$/u.exec(text);
  return Number(digits?.[1] ?? digits?.[2] ?? 1);
}

function isPerson(element: Element): boolean {
  return element.hasAttribute('email');
}

function first(parts: readonly HTMLElement[], selectors: Rungs): Element | undefined {
  const found = selectors.flatMap((selector) => parts.map((row) => row.querySelector(selector)));
  return found.find((element) => element !== null) ?? undefined;
}

function attributeIn(parts: readonly HTMLElement[], name: string): string | null {
  const own = parts.map((row) => row.getAttribute(name)).find(Boolean);
  const inner = () => first(parts, [`[${name}]`])?.getAttribute(name);
  return (own ?? inner())?.replace(/^#/u, '') ?? null;
}
