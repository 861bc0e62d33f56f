import { addressParser, type Address } from 'postal-mime';
import { emailHandle, type Handle } from '@/outreach/handle';
import { cleanWords, detached, wordsOf } from './field-words';
import { plainName } from '../plain-name';

/** Someone named in a From, To or Cc field. */
export interface MailAddress {
  /** As it is written; empty where the field names nobody's address. */
  readonly address: string;
  /** Empty where the field gives none. */
  readonly name: string;
}

/** Someone who can be written to. */
export interface Correspondent {
  readonly handle: Handle;
  readonly address: string;
  readonly name?: string;
}

// The common forms, in which no character means anything else than itself to any parser.
const ADDRESS = String.raw`[\w.+'=-]+@[\w-]+(?:\.[\w-]+)+`;
const NAME = String.raw`[\w.'!&+-]+(?: [\w.'!&+-]+)*`;
const BARE = new RegExp(`^${ADDRESS}$`, 'u');
const NAMED = new RegExp(`^(?:"([\\w.,'&+-]+(?: [\\w.,'&+-]+)*)"|(${NAME})) <(${ADDRESS})>$`, 'u');
const ANGLED = new RegExp(`^<(${ADDRESS})>$`, 'u');

/** Everyone whom an address field names, those inside of groups too, names decoded. */
export function readAddresses(field: string): readonly MailAddress[] {
  const one = readSimpleAddress(field);
  if (one) return [one];
  const simple = readSimpleList(field);
  return simple ?? addressParser(field).flatMap(membersOf);
}

// Outlook writes "Ann Bell [mailto:ann@example.net]" in what it copies.
function unmarked(field: string): string {
  return field.includes('[') ? field.replace(/\[mailto:([^\s<>[\]]{3,320})\]/giu, '<$1>') : field;
}

// A name with a comma that no quotes hold together falls apart: Bell, Ann <ann@example.net>.
function withLastNames(all: readonly MailAddress[]): readonly MailAddress[] {
  return all.flatMap((one, index) => {
    if (isNameAlone(one) && all[index + 1]?.address) return [];
    const before = all[index - 1];
    const isTheirs = before && isNameAlone(before) && one.name !== '' && !isNameAlone(one);
    return [isTheirs ? { ...one, name: `${before.name}, ${one.name}` } : one];
  });
}

function isNameAlone({ address, name }: MailAddress): boolean {
  return address === '' && name !== '' && !name.includes('@');
}

function readSimpleList(field: string): readonly MailAddress[] | undefined {
  // A comma inside of quotes parts nobody from nobody.
  if (!field.includes(',') || field.includes('"')) return undefined;
  const each = field.split(',').map((part) => readSimpleAddress(part.trim()));
  return each.every((address) => address !== undefined) ? each : undefined;
}

function readSimpleAddress(text: string): MailAddress | undefined {
  if (BARE.test(text)) return { address: text, name: '' };
  const [, quoted, plain, named] = NAMED.exec(text) ?? [];
  if (named) return { address: named, name: quoted ?? plain ?? '' };
  const [, angled] = ANGLED.exec(text) ?? [];
  return angled === undefined ? undefined : { address: angled, name: '' };
}

function membersOf(entry: Address): readonly MailAddress[] {
  return entry.group ?? [{ address: entry.address, name: entry.name }];
}

const MOST_REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 500;

/** Reads fields as `readCorrespondents` does, and remembers the last ones: a mailbox names the same people over and over. */
export function createCorrespondentReader(): (field: string) => readonly Correspondent[] {
  const remembered = new Map<string, readonly Correspondent[]>();
  return (field) => {
    const known = remembered.get(field);
    if (known) return known;
    if (field.length > LONGEST_REMEMBERED) return readCorrespondents(field);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const own = detached(field);
    const people = readCorrespondents(own);
    remembered.set(own, people);
    return people;
  };
}

/** Those of a field who can be written to, each once, under the first name that is one. */
export function readCorrespondents(field: string): readonly Correspondent[] {
  const people = new Map<Handle, Correspondent>();
  for (const { address, name } of withLastNames(readAddresses(unmarked(field)))) {
    const person = correspondentOf(address, name);
    if (person && !people.get(person.handle)?.name) people.set(person.handle, person);
  }
  return [...people.values()];
}

function correspondentOf(written: string, writtenName: string): Correspondent | undefined {
  const address = written.includes('=?') ? wordsOf(written) : written;
  const handle = emailHandle(bareAddress(address));
  if (!handle) return undefined;
  const name = nameOf(writtenName, address);
  return { handle, address, ...(name && { name }) };
}

function bareAddress(written: string): string {
  return written.replace(/^(?:mailto|smtp):/iu, '').replace(/\s+(?=@)|(?<=@)\s+|\.+$/gu, '');
}

const ADDRESS_BEHIND = / ?[[(<](?:mailto:)?[^\s<>()[\]@]{1,64}@[^\s<>()[\]@]{1,255}[\])>]$/iu;

// Outlook writes an address in quotes where it knows no name.
function nameOf(written: string, address: string): string {
  const shown = cleanWords(written.includes('=?') ? wordsOf(written) : written).replace(/^'(.*)'$/u, '$1');
  const name = plainName(shown.replace(ADDRESS_BEHIND, ''));
  return name.toLowerCase() === address.toLowerCase() || emailHandle(name) ? '' : name;
}
