import { vi } from 'vitest';

/** Builds Gmail-like markup for the tests of the readers. All people are invented. */
export interface Chip {
  readonly email: string;
  readonly name?: string;
}

export interface ComposeMarkup {
  readonly composeId?: string;
  readonly draft?: string;
  readonly thread?: string;
  readonly legacyThread?: string;
  readonly repliedTo?: string;
  readonly from?: string;
  readonly to?: readonly Chip[];
  readonly cc?: readonly Chip[];
  readonly bcc?: readonly Chip[];
  /** People in the summary line; the fields stay empty. */
  readonly summary?: readonly Chip[];
  readonly typed?: string;
  readonly subject?: string;
  readonly archive?: boolean;
}

export const me = 'mina@example.com';

/** Gives every element a box unless it or something around it is hidden: jsdom lays nothing out. Ends with the test. */
export function layOut(): void {
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function boxes(this: Element) {
    const isShown = this.isConnected && this.closest('[hidden]') === null;
    return (isShown ? [new DOMRect()] : []) as unknown as DOMRectList;
  });
}

/** Puts an empty mailbox into the document: title, main part, no compose. */
export function openMailbox(document: Document): void {
  layOut();
  document.title = `Inbox (3) - ${me} - Gmail`;
  document.body.innerHTML = '<div role="main"></div><div class="dw"></div>';
}

/** Adds a pop-up compose and gives its dialog. */
export function addPopup(document: Document, markup: ComposeMarkup = {}): HTMLElement {
  const dialog = elementOf(
    document,
    `<div role="dialog"><h2>New</h2><div class="aaZ"><div class="M9">${region(markup)}</div></div></div>`,
  );
  document.querySelector('.dw')?.append(dialog);
  return dialog;
}

/** Adds an inline reply below a message of an open conversation and gives its region. */
export function addInlineReply(document: Document, markup: ComposeMarkup = {}): HTMLElement {
  const item = elementOf(
    document,
    `<div role="list"><h2 class="hP" data-legacy-thread-id="17f0a1b2c3d4e5f6">Seed round</h2><div role="listitem"><div data-legacy-message-id="17f0a1b2c3d4e5f6"></div><div class="ip adB"><div class="M9">${region(markup)}</div></div></div></div>`,
  );
  document.querySelector('[role="main"]')?.append(item);
  return item.querySelector<HTMLElement>('[role="region"]') ?? item;
}

/** The Send of a compose. */
export function sendOf(compose: ParentNode): HTMLElement {
  return found(compose.querySelector<HTMLElement>('.dC [role="button"]:not(.Uo)'));
}

export function bodyOf(compose: ParentNode): HTMLElement {
  return found(compose.querySelector<HTMLElement>('[g_editable]'));
}

/** Adds a chip to a field that is open. */
export function addChip(compose: ParentNode, field: 'to' | 'cc' | 'bcc', chip: Chip): void {
  const box = found(compose.querySelector(`[name="${field}"] [role="listbox"]`));
  box.append(elementOf(box.ownerDocument, chipMarkup(chip)));
}

export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('not on the page');
  return value;
}

function region(markup: ComposeMarkup): string {
  const composeId = markup.composeId ? `data-compose-id="${markup.composeId}"` : '';
  return `<div role="region" ${composeId}><table class="aoP"><tbody><tr><td>${form(markup)}
    <div class="Ap"><div class="Am" g_editable="true" role="textbox" contenteditable="true" tabindex="1"></div></div>
    <table class="IZ"><tbody><tr><td class="gU Up"><div><div class="dC">${buttons(markup)}</div></div></td></tr></tbody></table>
    </td></tr></tbody></table></div>`;
}

function form(markup: ComposeMarkup): string {
  const hidden = {
    composeid: '1',
    draft: markup.draft,
    rt: markup.thread,
    lts: markup.legacyThread,
    rm: markup.repliedTo,
    from: markup.from,
  };
  const inputs = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${value ?? ''}">`,
  );
  return `<form>${fields(markup)}
    <div class="oL aDm az9">${(markup.summary ?? []).map(twin).join('')}</div>
    <input name="subjectbox" value="${markup.subject ?? ''}">${inputs.join('')}</form>`;
}

function fields(markup: ComposeMarkup): string {
  if (markup.summary) return '';
  return (['to', 'cc', 'bcc'] as const)
    .map((field) => {
      const typed = field === 'to' ? (markup.typed ?? '') : '';
      const chips = (markup[field] ?? []).map(chipMarkup).join('');
      return `<div class="anm" name="${field}"><div role="listbox">${chips}</div><input peoplekit-id="BbVjBd" value="${typed}"></div>`;
    })
    .join('');
}

function chipMarkup({ email, name = '' }: Chip): string {
  return `<div class="agh" peoplekit-id="Svajxe"><div class="agb" peoplekit-id="ubaLBe"><div role="option" class="afV" peoplekit-id="XPtOyb" data-hovercard-id="${email}" data-name="${name}"><div>${name}</div><div class="afX" role="button"></div></div></div></div>`;
}

function twin({ email, name = '' }: Chip): string {
  return `<span email="${email}" data-hovercard-id="${email}" name="${name}">${name}</span>`;
}

function buttons({ archive = false }: ComposeMarkup): string {
  const second = archive ? '<div class="T-I Uo" role="button" tabindex="1"></div>' : '';
  return `<div class="T-I aoO" role="button" tabindex="1" jslog="32601; u014N:x"><span>x</span></div>${second}<div class="hG" role="button" aria-haspopup="true"></div>`;
}

export function elementOf(document: Document, html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html.trim();
  return found(holder.firstElementChild as HTMLElement | null);
}
