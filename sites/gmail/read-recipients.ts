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
}

export interface Recipients {
  /** One a person, the user left out. */
  readonly people: readonly Recipient[];
  /** Groups and labels: chips without an address. */
  readonly unreadable: number;
}

type Entry = Pick<Recipient, 'address'> & { readonly name: string };
type Fields = readonly RecipientField[];

/**
 * To whom a compose is addressed, the user's own addresses left out. Text that is no chip yet counts where
 * `isConfirmed` says so of its field: not while the user is typing it.
 */
export function readRecipients(
  root: ParentNode,
  own: readonly (string | undefined)[],
  isConfirmed: (field: HTMLElement) => boolean,
): Recipients {
  const shown = chipsOf(root, recipientFields);
  // While the address fields are closed, a summary stands for them.
  const chips = shown.length > 0 ? shown : allMatches(root, 'summaryPerson').map(chip);
  const typed = typedIn(root, recipientFields, isConfirmed);
  const isOwn = new Set(own.map((address) => emailHandle(address ?? '')));
  return {
    people: peopleOf([...chips, ...typed], isOwn),
    unreadable: chips.filter(({ address }) => !emailHandle(address)).length,
  };
}

/** The people who stand in one address field, the user among them; nobody while the fields are closed. */
export function peopleInField(root: ParentNode, field: RecipientField): readonly Recipient[] {
  const entries = [...chipsOf(root, [field]), ...typedIn(root, [field], () => true)];
  return peopleOf(entries, new Set());
}

function peopleOf(entries: readonly Entry[], isOwn: ReadonlySet<Handle | undefined>): readonly Recipient[] {
  const people = new Map<Handle, Recipient>();
  for (const { address, name } of entries) {
    const handle = emailHandle(address);
    if (!handle || isOwn.has(handle) || people.has(handle)) continue;
    people.set(handle, { handle, address, name: nameBeside(name, address) });
  }
  return [...people.values()];
}

// Somebody never written to has an empty name, or the address in its place.
function nameBeside(name: string, address: string): string | undefined {
  const clean = cleanText(name);
  return clean === '' || clean.toLowerCase() === address.toLowerCase() ? undefined : clean;
}

function containersOf(root: ParentNode, fields: Fields): readonly HTMLElement[] {
  return fields.flatMap((field) => [...root.querySelectorAll<HTMLElement>(`[name="${field}"]`)]);
}

function chipsOf(root: ParentNode, fields: Fields): readonly Entry[] {
  return containersOf(root, fields).flatMap((container) =>
    container instanceof HTMLInputElement
      ? entriesIn(container.type === 'hidden' ? container.value : '') // before October 2021: one hidden input a chip
      : allMatches(container, 'chip').map(chip),
  );
}

function chip(element: Element): Entry {
  const address = element.getAttribute('data-hovercard-id') ?? element.getAttribute('email') ?? '';
  const name = element.getAttribute('data-name') ?? element.getAttribute('name') ?? '';
  return { address: address.trim(), name };
}

function typedIn(
  root: ParentNode,
  fields: Fields,
  isConfirmed: (field: HTMLElement) => boolean,
): readonly Entry[] {
  return containersOf(root, fields)
    .flatMap((container) => allMatches(container, 'typedAddress'))
    .filter(isConfirmed)
    .flatMap((box) => entriesIn((box as HTMLInputElement).value));
}

/** The finished addresses in a text: "Name <address>" and bare ones, parted in any way. */
function entriesIn(text: string): readonly Entry[] {
  return addressesIn(text).map((address) => ({ address, name: '' }));
}
