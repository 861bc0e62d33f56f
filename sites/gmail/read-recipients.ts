import { emailHandle, type Handle } from '@/outreach/handle';
import { cleanText } from '../page-reading';
import { addressesIn } from './addresses';
import { allMatches } from './selectors';

export const recipientFields = ['to', 'cc', 'bcc'] as const;
export type RecipientField = (typeof recipientFields)[number];

export interface Recipient {
  readonly handle: Handle;
  /** As the page spells it. */
  readonly address: string;
  readonly name: string | undefined;
  /** Unknown while the address fields are closed. */
  readonly field: RecipientField | undefined;
}

export interface Recipients {
  /** One a person, the user left out. */
  readonly people: readonly Recipient[];
  /** Groups and labels: chips without an address. */
  readonly unreadable: number;
}

interface Entry {
  readonly address: string;
  readonly name: string;
  readonly field: RecipientField | undefined;
}

/**
 * To whom a compose is addressed, the user's own addresses left out. Text that is no chip yet counts where
 * `isConfirmed` says so of its field: not while the user is typing it.
 */
export function readRecipients(
  root: ParentNode,
  own: readonly (string | undefined)[],
  isConfirmed: (field: HTMLElement) => boolean,
): Recipients {
  const shown = recipientFields.flatMap((field) => chipsOf(root, field));
  const closed =
    shown.length > 0 ? [] : allMatches(root, 'summaryPerson').map((element) => chip(element, undefined));
  const typed = recipientFields.flatMap((field) => typedIn(root, field, isConfirmed));
  const isOwn = new Set(own.map((address) => emailHandle(address ?? '')));
  const chips = [...shown, ...closed];
  return {
    people: peopleOf([...chips, ...typed], isOwn),
    unreadable: chips.filter(({ address }) => !emailHandle(address)).length,
  };
}

function peopleOf(entries: readonly Entry[], isOwn: ReadonlySet<Handle | undefined>): readonly Recipient[] {
  const people = new Map<Handle, Recipient>();
  for (const { address, name, field } of entries) {
    const handle = emailHandle(address);
    if (!handle || isOwn.has(handle) || people.has(handle)) continue;
    people.set(handle, { handle, address, name: nameBeside(name, address), field });
  }
  return [...people.values()];
}

// Somebody never written to has an empty name, or the address in its place.
function nameBeside(name: string, address: string): string | undefined {
  const clean = cleanText(name);
  return clean === '' || clean.toLowerCase() === address.toLowerCase() ? undefined : clean;
}

function fieldsNamed(root: ParentNode, field: RecipientField): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[name="${field}"]`)];
}

function chipsOf(root: ParentNode, field: RecipientField): readonly Entry[] {
  return fieldsNamed(root, field).flatMap((container) =>
    container instanceof HTMLInputElement
      ? entriesIn(container.type === 'hidden' ? container.value : '', field) // before October 2021: one hidden input a chip
      : allMatches(container, 'chip').map((element) => chip(element, field)),
  );
}

function chip(element: Element, field: RecipientField | undefined): Entry {
  const address = element.getAttribute('data-hovercard-id') ?? element.getAttribute('email') ?? '';
  const name = element.getAttribute('data-name') ?? element.getAttribute('name') ?? '';
  return { address: address.trim(), name, field };
}

function typedIn(
  root: ParentNode,
  field: RecipientField,
  isConfirmed: (field: HTMLElement) => boolean,
): readonly Entry[] {
  return fieldsNamed(root, field)
    .flatMap((container) => allMatches(container, 'typedAddress'))
    .filter(isConfirmed)
    .flatMap((box) => entriesIn((box as HTMLInputElement).value, field));
}

/** The finished addresses in a text: "Name <address>" and bare ones, parted in any way. */
function entriesIn(text: string, field: RecipientField): readonly Entry[] {
  return addressesIn(text).map((address) => ({ address, name: '', field }));
}
