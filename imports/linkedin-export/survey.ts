import type { Handle } from '@/outreach/handle';
import { ImportRefusal } from '../import-file';
import { safeText } from '../safe-text';
import type { TableKind } from './columns';
import { createConversations, type Conversations } from './conversations';
import { orderShownBy, type DateOrder } from './export-dates';
import { readExportMessage } from './export-message';
import { createOwnerSearch, statedDirection, type ExportOwner, type OwnerSearch } from './export-owner';
import type { ExportTable } from './export-files';
import { createOwnPast, type OwnPast } from './own-past';
import { createPersonNames, type PersonNames } from './person-names';
import { fullNameIn } from './person-rows';
import { profileHandle } from './profile-handle';
import { readRecords, type TableRecord } from './read-records';

/** What must be known of a whole export before its rows make sense: whose it is, who is called what, who is in which conversation. */
export interface Survey {
  readonly owner: ExportOwner;
  readonly names: PersonNames;
  readonly conversations: Conversations;
  readonly past: OwnPast;
  /** How a file orders day and month in dates of numbers alone; absent where no date proves it. */
  readonly orderIn: (table: ExportTable) => DateOrder | undefined;
}

interface Surveying extends Omit<Survey, 'owner' | 'orderIn'> {
  readonly search: OwnerSearch;
}

/** Reads all tables once, in the order in which they are given. What it keeps is bounded, whatever they hold. */
export async function surveyExport(tables: readonly ExportTable[], signal: AbortSignal): Promise<Survey> {
  const orders = new Map<ExportTable, Set<DateOrder>>();
  const names = createPersonNames();
  const conversations = createConversations();
  const surveying = { search: createOwnerSearch(), names, conversations, past: createOwnPast() };
  for (const table of tables) {
    const shown = new Set<DateOrder>();
    orders.set(table, shown);
    await surveyReadable(surveying, table, shown, signal);
  }
  return {
    names,
    conversations,
    past: surveying.past,
    owner: surveying.search.find(conversations.mostPresent()),
    orderIn: (table) => {
      const [order, ...others] = orders.get(table) ?? [];
      return others.length > 0 ? undefined : order;
    },
  };
}

/** A damaged table is surveyed as far as it goes; that it is damaged is told when its rows are read. */
async function surveyReadable(...task: Parameters<typeof surveyTable>): Promise<void> {
  try {
    await surveyTable(...task);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
  }
}

async function surveyTable(
  surveying: Surveying,
  { entry, kind }: ExportTable,
  orders: Set<DateOrder>,
  signal: AbortSignal,
): Promise<void> {
  const survey = surveyors[kind];
  if (!survey) return;
  for await (const record of readRecords(entry, kind, signal)) {
    survey(surveying, record);
    const order = orderShownBy(dateIn(kind, record));
    if (order) orders.add(order);
  }
}

type Surveyor = (surveying: Surveying, record: TableRecord) => void;

/** What tells nothing of the whole has none. */
const surveyors: Readonly<Partial<Record<TableKind, Surveyor>>> = {
  profile: ({ search }, { cell }) => search.callProfile(fullNameIn(cell)),
  positions: ({ past }, record) => past.addPosition(record),
  education: ({ past }, record) => past.addEducation(record),
  invitations: surveyInvitation,
  connections: ({ names }, { cell }) => addName(names, fullNameIn(cell), profileHandle(cell('url'))),
  messages: surveyMessage,
};

function surveyInvitation({ search, names }: Surveying, { cell }: TableRecord): void {
  const inviter = { name: safeText(cell('from')), handle: profileHandle(cell('inviterUrl')) };
  const invitee = { name: safeText(cell('to')), handle: profileHandle(cell('inviteeUrl')) };
  const direction = statedDirection(cell('direction'));
  if (direction === undefined) return;
  const [own, other] = direction === 'out' ? [inviter, invitee] : [invitee, inviter];
  search.addOwnSide(own.name, own.handle);
  addName(names, other.name, other.handle);
}

function surveyMessage({ search, names, conversations }: Surveying, record: TableRecord): void {
  const { conversation, leftOut, from, to, sender, recipients } = readExportMessage(record);
  if (leftOut !== undefined) return;
  if (conversation !== undefined) conversations.add(conversation, [sender, ...recipients]);
  addName(names, from, sender);
  if (sender) search.addWriter(from, sender);
  if (recipients.length === 1) addName(names, to, recipients[0]);
}

function addName(names: PersonNames, name: string, handle: Handle | undefined): void {
  if (handle && name) names.add(name, handle);
}

/** The cell by which a file shows how it orders day and month. */
function dateIn(kind: TableKind, { cell }: TableRecord): string {
  if (kind === 'connections') return cell('connectedOn');
  return kind === 'invitations' ? cell('sentAt') : '';
}
