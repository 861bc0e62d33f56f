import type { ImportPlan } from '@/messaging/imports';
import { readComponents } from '../content-lines/read-components';
import { entryBeginning } from '../entry-beginning';
import type { Entry } from '../import-file';
import type { Importer, ImportStep, ImportTask } from '../importer';
import { personSighting, type PersonContext, type WrittenPerson } from '../people/person-sighting';
import { readHeader, readTable } from '../people/read-table';
import { personOfRow, type TableReading } from '../people/table-person';
import { planTitle, totalSourceBytes } from '../plan-title';
import { readSteps, type PlacedItem } from '../read-steps';
import { nothing, type ReadItem } from '../step-builder';
import { cardProperties, readCard } from './card';
import { contactReading, contactTableOf } from './contact-table';

/** People out of address books: vCard files, and the tables that Google Contacts and Outlook export. */
export const contactsImporter: Importer = {
  kind: 'contacts',
  claims,
  look: (entries) => Promise.resolve(planOf(entries)),
  read,
};

async function claims(entries: readonly Entry[], signal: AbortSignal): Promise<readonly Entry[]> {
  const claimed: Entry[] = [];
  for (const entry of entries) if (await isContacts(entry, signal)) claimed.push(entry);
  return claimed;
}

const CARD = /^\ufeff?\s*BEGIN:VCARD\s/iu;
const MAY_BE_CARDS = /(\.(vcf|vcard|txt)|(^|\/)[^./]+)$/iu;
const MAY_BE_TABLE = /\.(csv|tsv|txt)$/iu;

async function isContacts(entry: Entry, signal: AbortSignal): Promise<boolean> {
  if (MAY_BE_CARDS.test(entry.path) && CARD.test(await entryBeginning(entry, signal))) return true;
  if (!MAY_BE_TABLE.test(entry.path)) return false;
  const header = await readHeader(entry, signal);
  return header !== undefined && contactTableOf(header) !== undefined;
}

function planOf(entries: readonly Entry[]): ImportPlan {
  return { kind: 'contacts', title: planTitle(entries), sourceBytes: totalSourceBytes(entries) };
}

function read(task: ImportTask): AsyncIterable<ImportStep> {
  return readSteps(task, (entry) => itemsOf(entry, task));
}

async function* itemsOf(entry: Entry, task: ImportTask): AsyncGenerator<PlacedItem> {
  const context = {
    own: new Set(task.choices.ownAddresses),
    lastModified: entry.lastModified,
    now: task.now,
  };
  const isCards = CARD.test(await entryBeginning(entry, task.signal));
  yield* isCards ? cardItems(entry, context, task.signal) : rowItems(entry, context, task.signal);
}

async function* cardItems(
  entry: Entry,
  context: PersonContext,
  signal: AbortSignal,
): AsyncGenerator<PlacedItem> {
  let number = 0;
  for await (const component of readComponents(entry, { properties: cardProperties }, signal)) {
    if (component.name !== 'VCARD') continue;
    const { offset, end: next, sourceBytes, isWhole } = component;
    number += 1;
    const card = readCard(component);
    const place = `${entry.path}, card ${number}, byte ${offset}`;
    const item =
      card.kind === 'person'
        ? itemOf(card, context)
        : leaving(card.kind === 'group' ? 'groups' : 'companies');
    yield { item: isWhole ? item : withProblem(item, place, CUT), offset, next, sourceBytes };
  }
}

const CUT = 'The card is cut off or far too long; what could be read of it was taken.';

async function* rowItems(
  entry: Entry,
  context: PersonContext,
  signal: AbortSignal,
): AsyncGenerator<PlacedItem> {
  let reading: TableReading | undefined;
  for await (const { cells, header, number, problem, sourceBytes } of readTable(entry, signal)) {
    reading ??= contactReading(header);
    const item = itemOf(personOfRow(cells, reading), context);
    const whole = problem ? withProblem(item, `${entry.path}, row ${number}`, problem) : item;
    yield { item: whole, offset: number, next: number + 1, sourceBytes };
  }
}

function itemOf(written: WrittenPerson, context: PersonContext): ReadItem {
  const sighting = personSighting(written, context);
  if (typeof sighting === 'string') return leaving(sighting);
  return { ...nothing, sightings: [sighting], counts: { contacts: 1 } };
}

function leaving(reason: string): ReadItem {
  return { ...nothing, counts: { contacts: 1 }, leftOut: { [reason]: 1 } };
}

function withProblem(item: ReadItem, place: string, sentence: string): ReadItem {
  return { ...item, problems: [...item.problems, { place, sentence }] };
}
