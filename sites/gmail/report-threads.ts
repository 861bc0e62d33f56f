import type { EpochMs } from '@/outreach/brand';
import { gmailMessageKey, touchIdOf } from '@/outreach/gmail-touch';
import { isListAddress } from '@/outreach/list-address';
import type { TouchSighting } from '@/outreach/sighting';
import type { Direction } from '@/outreach/touch';
import { UNDO_WINDOW_MS } from './fate-of-send';
import { clientThreadId, timeOfLegacyId } from './legacy-id';
import type { Entry } from '../sighting-ledger';
import {
  isCollapsed,
  isDraft,
  readMessageId,
  readMessageRecipients,
  readSender,
  type MessagePerson,
} from './read-message';
import { readThreads, type OpenThread } from './read-thread';
import type { ReaderLink } from './reader-link';

const DAY_MS = 86_400_000;

/** A message as far as it is a touch: with whom, and whether all of them are known. */
interface Exchange {
  readonly direction: Direction;
  readonly people: readonly MessagePerson[];
  readonly isWhole: boolean;
}

/**
 * Makes the function that gives the messages of the open conversations as touches: one from whoever wrote to the user,
 * and one to each person whom the user wrote to. Messages without an id of Gmail's wait until they have one. A message
 * that was read whole is not read again.
 */
export function createThreadReports(
  link: Pick<ReaderLink, 'context' | 'account' | 'isOwn'>,
  mayBeTakenBack: () => boolean = () => false,
): () => readonly Entry[] {
  const read = new Set<string>();
  // An id that is none of Gmail's may name any year.
  const isPast = (at: EpochMs) => at < link.context.now() + DAY_MS;
  // Gmail may draw a mail in its conversation that can still be taken back.
  const isUnsure = ({ direction }: Exchange, at: EpochMs) =>
    direction === 'out' && link.context.now() - at < UNDO_WINDOW_MS && mayBeTakenBack();
  const entriesOf = (message: HTMLElement, thread: OpenThread, mailbox: string): readonly Entry[] => {
    const id = readMessageId(message);
    const at = timeOfLegacyId(id ?? '');
    if (!id || at === undefined || !isPast(at) || read.has(id) || isDraft(message)) return [];
    const exchange = readExchange(message, link.isOwn);
    if (!exchange || isUnsure(exchange, at)) return [];
    // While the page is being built its heading may be missing: the touch is told again with its conversation.
    if (exchange.isWhole && thread.threadId) read.add(id);
    const shared = sharedFields(id, at, thread, mailbox, link.context.orders.keepSubjects);
    return exchange.people.map((person) => entryOf(shared, exchange.direction, person));
  };
  return () => {
    const mailbox = link.account();
    if (!mailbox) return [];
    const threads = readThreads(link.context.document);
    return threads.flatMap((thread) =>
      thread.messages.flatMap((message) => entriesOf(message, thread, mailbox)),
    );
  };
}

// Whoever wrote to a group has answered, nobody else in it. What the user wrote to a list or to themself went to nobody.
function readExchange(message: HTMLElement, isOwn: ReaderLink['isOwn']): Exchange | undefined {
  const sender = readSender(message);
  if (!sender) return undefined;
  const isPerson = ({ handle, address }: MessagePerson) => !isOwn(handle) && !isListAddress(address);
  if (!isOwn(sender.handle)) return { direction: 'in', people: [sender].filter(isPerson), isWhole: true };
  const recipients = readMessageRecipients(message);
  // A closed message shows its recipients when it is opened.
  const isWhole = recipients !== undefined && !isCollapsed(message);
  return { direction: 'out', people: (recipients ?? []).filter(isPerson), isWhole };
}

type SharedFields = Omit<TouchSighting, 'id' | 'direction' | 'handles'>;

function sharedFields(
  id: string,
  at: EpochMs,
  { threadId, permId, subject }: OpenThread,
  mailbox: string,
  keepSubjects: boolean,
): SharedFields {
  const alsoThread = clientThreadId(permId);
  return {
    kind: 'touch',
    message: gmailMessageKey(id),
    channel: 'email',
    at,
    state: 'sent',
    source: 'seen',
    mailbox,
    ...(threadId && { thread: threadId }),
    ...(alsoThread && { alsoThread }),
    ...(keepSubjects && subject && { subject }),
  };
}

function entryOf(shared: SharedFields, direction: Direction, { handle, name }: MessagePerson): Entry {
  const id = touchIdOf(shared.message, handle);
  const key = `${id} ${shared.thread ?? ''}`;
  return { key, sighting: { ...shared, id, direction, handles: [handle], ...(name && { name }) } };
}
