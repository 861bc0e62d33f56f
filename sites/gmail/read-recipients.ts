import { emailHandle, type Handle } from '@/outreach/handle';
import { cleanText } from '../page-reading';
import { addressesIn } from './addresses';
import { hasBox } from './rendered';
import { allMatches } from './rungs';
import { chip as recipientChip, summaryPerson, typedAddress } from './selectors/compose';
import { outsideMail } from './selectors/outside-mail';

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
  /** How many addresses have no one person behind them: mailing lists, groups, machines. */
  readonly lists: number;
  /** How many chips have no address: contact groups and labels. */
  readonly unreadable: number;
}

export const nobody: Recipients = { people: [], lists: 0, unreadable: 0 };

/** One recipient as the page shows it. */
export type Entry = Pick<Recipient, 'address'> & { readonly name: string };
type Fields = readonly RecipientField[];

/**
 * All that a compose shows as recipients. Text that is no chip yet counts where `isConfirmed` says so of its field:
 * not while the user is typing it.
 */
export function recipientEntries(
  root: ParentNode,
  isConfirmed: (field: HTMLElement) => boolean,
): readonly Entry[] {
  const entered = enteredIn(root, recipientFields);
  const shown = entered.length > 0 ? entered : summaryIn(root).map(chip);
  return [...shown, ...typedIn(root, recipientFields, isConfirmed)];
}

/** While the address fields are closed, a summary stands for them; while they are open, it still tells of those before. */
function summaryIn(root: ParentNode): readonly HTMLElement[] {
  const people = allMatches(root, summaryPerson);
  const isStale = containersOf(root, recipientFields).some(hasBox) && !people.some(hasBox);
  return isStale ? [] : people;
}

/** Parts the recipients into persons and others; the user's own addresses are left out. */
export function sortRecipients(
  entries: readonly Entry[],
  isOwn: (handle: Handle) => boolean,
  isList: ((address: string) => boolean) | undefined,
): Recipients {
  const all = peopleOf(entries).filter(({ handle }) => !isOwn(handle));
  const people = all.filter(({ address }) => !isList?.(address));
  return {
    people,
    lists: all.length - people.length,
    unreadable: entries.filter(({ address }) => !emailHandle(address)).length,
  };
}

/** Everybody to whom a compose on a live or a saved page is addressed, the user and lists among them. */
export function readRecipients(root: ParentNode): Recipients {
  return sortRecipients(
    recipientEntries(root, () => true),
    () => false,
    undefined,
  );
}

/** The people who stand in one address field, the user among them; nobody while the fields are closed. */
export function peopleInField(root: ParentNode, field: RecipientField): readonly Recipient[] {
  return peopleOf([...enteredIn(root, [field]), ...typedIn(root, [field], () => true)]);
}

function peopleOf(entries: readonly Entry[]): readonly Recipient[] {
  const people = new Map<Handle, Recipient>();
  for (const { address, name } of entries) {
    const handle = emailHandle(address);
    if (!handle || people.has(handle)) continue;
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
  return fields.flatMap((field) => [...root.querySelectorAll<HTMLElement>(`[name=${field}]${outsideMail}`)]);
}

/** The confirmed recipients: one chip each, and before October 2021 one hidden input each. */
function enteredIn(root: ParentNode, fields: Fields): readonly Entry[] {
  return containersOf(root, fields).flatMap((container) =>
    container instanceof HTMLInputElement && container.type === 'hidden'
      ? entriesIn(container.value)
      : allMatches(container, recipientChip).map(chip),
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
    .flatMap((field) => (field.matches('textarea') ? [field] : allMatches(field, typedAddress)))
    .filter(isConfirmed)
    .flatMap((box) => entriesIn((box as HTMLInputElement).value));
}

/** The finished addresses in a text: "Name <address>" and bare ones, parted in any way. */
function entriesIn(text: string): readonly Entry[] {
  return addressesIn(text).map((address) => ({ address, name: '' }));
}
