import { elementOf, me, type Chip } from './gmail-page';

/** Builds Gmail-like conversations and lists for the tests of the readers. All people are invented. */
export interface MessageMarkup {
  /** When Gmail took it in, Unix ms; absent for a reply that Gmail has given no id yet. */
  readonly at?: number;
  readonly from: Chip;
  /** The recipients that are shown. */
  readonly to?: readonly Chip[];
  readonly isOpen?: boolean;
  readonly body?: string;
  /** Markup put inside the message: an open draft. */
  readonly inside?: string;
  /** Markup put below the message, in its item: an open reply. */
  readonly below?: string;
  readonly jslog?: string;
}

export interface ThreadMarkup {
  readonly threadId?: string;
  readonly permId?: string;
  /** Markup of the subject. */
  readonly subject?: string;
  readonly messages: readonly MessageMarkup[];
  readonly isHidden?: boolean;
  readonly words?: Words;
}

/** What a page says in its own language: no reader may depend on it. */
export interface Words {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly me: string;
  readonly to: string;
  readonly date: string;
  readonly details: string;
}

const english: Words = {
  language: 'en',
  direction: 'ltr',
  me: 'me',
  to: 'to',
  date: '20 Aug 2025, 13:19',
  details: 'Show details',
};

export const languages: readonly Words[] = [
  english,
  {
    language: 'de',
    direction: 'ltr',
    me: 'mich',
    to: 'an',
    date: '20.08.2025, 13:19',
    details: 'Details anzeigen',
  },
  { language: 'ja', direction: 'ltr', me: '自分', to: 'To', date: '2025/08/20 13:19', details: '詳細を表示' },
  { language: 'ar', direction: 'rtl', me: 'أنا', to: 'إلى', date: '٢٠ أغسطس ٢٠٢٥', details: 'عرض التفاصيل' },
  {
    language: 'vi',
    direction: 'ltr',
    me: 'tôi',
    to: 'tới',
    date: '13:19 20 thg 8, 2025',
    details: 'Hiện chi tiết',
  },
  {
    language: 'fr',
    direction: 'ltr',
    me: 'moi',
    to: 'À',
    date: '20 août 2025, 13:19',
    details: 'Afficher les détails',
  },
];

/** Gmail's id (hex) of something made at a moment. */
export function legacyIdAt(milliseconds: number): string {
  return ((BigInt(milliseconds) << 20n) + 77n).toString(16);
}

/** The same number as the page writes it elsewhere. */
export function decimalOf(hex: string): string {
  return BigInt(`0x${hex}`).toString();
}

/** Puts an open conversation into the main part of the page and gives its outermost element. */
export function addThread(document: Document, markup: ThreadMarkup): HTMLElement {
  const { threadId, permId, subject = 'Seed round', messages, words = english } = markup;
  const ids = `${threadId ? `data-legacy-thread-id="${threadId}"` : ''} ${permId ? `data-thread-perm-id="${permId}"` : ''}`;
  const thread = elementOf(
    document,
    `<div class="g id" dir="${words.direction}" lang="${words.language}" ${markup.isHidden ? 'hidden' : ''}>
      <div class="a98 iY"><div class="ha"><h2 class="hP" ${ids}>${subject}</h2></div>
      <div class="aHU" role="list">${messages.map((message) => item(message, words)).join('')}</div></div></div>`,
  );
  document.querySelector('[role="main"]')?.append(thread);
  return thread;
}

/** Opens or closes a message as Gmail does. */
export function setOpen(item: Element, isOpen: boolean): void {
  item.className = isOpen ? 'h7' : 'kv';
  item.setAttribute('aria-expanded', String(isOpen));
}

export interface RowMarkup {
  readonly threadId: string;
  readonly permId?: string;
  readonly lastId: string;
  readonly lastWithoutDraft?: string;
}

/** Puts a list into the main part of the page. */
export function addList(document: Document, rows: readonly RowMarkup[]): HTMLElement {
  const table = elementOf(document, `<table><tbody>${rows.map(row).join('')}</tbody></table>`);
  document.querySelector('[role="main"]')?.append(table);
  return table;
}

function item(message: MessageMarkup, words: Words): string {
  const { isOpen = true, at, inside = '', below = '', jslog } = message;
  const id = at === undefined ? undefined : legacyIdAt(at);
  const clientId = id ? `#msg-f:${decimalOf(id)}` : '#msg-a:r5';
  const body = isOpen
    ? `<div class="ii gt adP" ${jslog ? `jslog="${jslog}"` : ''}><div class="a3s aiL">${message.body ?? 'Hello'}</div></div>`
    : '';
  return `<div class="${isOpen ? 'h7' : 'kv'}" role="listitem" aria-expanded="${String(isOpen)}"><div class="Bk">
    <div class="adn ads" data-message-id="${clientId}" ${id ? `data-legacy-message-id="${id}"` : ''}>
      <div class="gs">${head(message, words)}${body}${inside}</div></div></div>${below}</div>`;
}

function head({ from, to = [] }: MessageMarkup, words: Words): string {
  const recipients = to.map((chip) => person('g2', chip, words)).join(', ');
  const shown = to.length > 0 ? `<td class="hb" colspan="2">${words.to} ${recipients}</td>` : '';
  return `<table class="cf gJ"><tbody><tr><td class="gF gK"><h3 class="iw">${person('gD', from, words)}</h3></td>
    <td class="gH"><span class="g3" title="${words.date}" alt="${words.date}">${words.date}</span></td></tr>
    <tr>${shown}<td><div class="ajy" role="button" aria-label="${words.details}" data-tooltip="${words.details}"></div></td></tr></tbody></table>`;
}

function person(kind: string, { email, name = email }: Chip, words: Words): string {
  const shown = email === me && kind === 'g2' ? words.me : name;
  return `<span class="${kind}" email="${email}" name="${shown}" data-hovercard-id="${email}">${shown}</span>`;
}

function row({ threadId, permId, lastId, lastWithoutDraft = lastId }: RowMarkup): string {
  return `<tr class="zA yO" role="row"><td><div class="yW"><span class="yP" email="bo@example.net" name="Bo Day">Bo</span></div></td>
    <td><div class="y6"><span class="bog"><span data-thread-id="#${permId ?? `thread-f:${decimalOf(threadId)}`}" data-legacy-thread-id="${threadId}"
      data-legacy-last-message-id="${lastId}" data-legacy-last-non-draft-message-id="${lastWithoutDraft}">Seed round</span></span></div></td>
    <td class="xW"><span title="a date"></span></td></tr>`;
}
