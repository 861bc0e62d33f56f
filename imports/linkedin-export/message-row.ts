import type { EpochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import { linkedInMessageKey, linkedInMessageTouchId } from '@/outreach/linkedin-touch';
import type { TouchSighting } from '@/outreach/sighting';
import type { Direction } from '@/outreach/touch';
import { nameKey } from '../name-key';
import { safeText } from '../safe-text';
import { isHiddenName, readExportMessage, type ExportMessage } from './export-message';
import { messageText } from './message-text';
import { namedAlone, namesInList } from './named-alone';
import { pastMoment, type Outcome, type RowContext } from './outcome';
import type { PersonNames } from './person-names';
import type { TableRecord } from './read-records';

/** A message to more people is an announcement, as with mail. */
const MOST_RECIPIENTS = 20;

interface Other {
  readonly handle: Handle;
  readonly name: string | undefined;
}

/**
 * A row of messages.csv: a touch with everybody on the other side. In a conversation of two its id is the one that a page
 * gives the message. With several people a page tells of none, so that there the touch of each has an id of its own; who
 * wrote in such a conversation answered, but what was said was said to all and is not read as an answer.
 */
export function readMessage(record: TableRecord, context: RowContext): Outcome {
  const message = readExportMessage(record);
  const { conversation } = message;
  const isNew = conversation !== undefined && context.seenConversations.add(conversation);
  return { ...outcomeOf(message, record, context), ...(isNew && { counts: { conversations: 1 } }) };
}

function outcomeOf(message: ExportMessage, { cell }: TableRecord, context: RowContext): Outcome {
  if (message.leftOut) return { leftOut: message.leftOut };
  const at = pastMoment(message.at, context.now);
  if (at === undefined)
    return { leftOut: 'no-date', problem: 'The moment when it was sent could not be read.' };
  const direction = directionOf(message, context);
  if (direction === undefined) return { leftOut: reasonWithoutWriter(message) };
  const others = othersIn(message, direction, context);
  if (others === 'name-only') return { leftOut: others, sightings: namesOnly(message, direction, context) };
  if (typeof others === 'string') return { leftOut: others };
  const [text, subject] = [messageText(cell('content')), safeText(cell('subject'))];
  return { sightings: touchesOf({ message, at, direction, others, text, subject }, context) };
}

function directionOf(message: ExportMessage, { survey: { owner } }: RowContext): Direction | undefined {
  const { sender, from, direction } = message;
  if (direction !== undefined) return direction;
  if (sender) return owner.handles.length === 0 ? undefined : owner.is(sender) ? 'out' : 'in';
  return owner.isCalled(from) ? 'out' : undefined;
}

function namesOnly({ from, to }: ExportMessage, direction: Direction, context: RowContext) {
  return namedAlone(direction === 'in' ? [from] : namesInList(to), context);
}

/** A company that advertises has no address of a person, and neither has who closed their account. */
function reasonWithoutWriter({ sender, from }: ExportMessage): string {
  if (sender) return 'unknown-writer';
  return isHiddenName(from) || !from ? 'hidden-member' : 'sponsored';
}

/** Who is on the other side, or why nobody is. */
function othersIn(
  message: ExportMessage,
  direction: Direction,
  context: RowContext,
): readonly Other[] | string {
  const { names, owner } = context.survey;
  if (direction === 'in') {
    const handle = message.sender ?? names.handleOf(message.from);
    if (handle) return [{ handle, name: message.from || undefined }];
    return message.from && !isHiddenName(message.from) ? 'name-only' : 'hidden-member';
  }
  const recipients = message.recipients.filter((handle) => !owner.is(handle));
  if (recipients.length > MOST_RECIPIENTS) return 'large-group';
  if (recipients.length > 0) return withNames(recipients, message, context);
  if (message.recipients.length > 0) return 'to-yourself';
  return recipientsByName(message, context);
}

function withNames(
  recipients: readonly Handle[],
  { to, recipients: all }: ExportMessage,
  context: RowContext,
) {
  // A name may hold a comma itself: where the names cannot be told apart nobody gets one.
  const lists = [[to], to.split(', '), namesInList(to)];
  const named = lists.find(({ length }) => length === all.length);
  return recipients.map((handle) => ({
    handle,
    name: named?.[all.indexOf(handle)] ?? context.survey.names.nameOf(handle),
  }));
}

/** Until 2023 the addresses of recipients were not given: it is the one who writes in the conversation, or whose name it is. */
function recipientsByName(
  { to, conversation }: ExportMessage,
  { survey }: RowContext,
): readonly Other[] | string {
  const { owner, names, conversations } = survey;
  if (isHiddenName(to)) return 'hidden-member';
  const named = handlesNamed(to, names);
  if (named.length > MOST_RECIPIENTS) return 'large-group';
  const others = named.filter((handle) => !owner.is(handle));
  if (others.length > 0) return others.map((handle) => ({ handle, name: names.nameOf(handle) }));
  if (named.length > 0) return 'to-yourself';
  const people = conversation === undefined ? [] : conversations.peopleIn(conversation);
  const [only, ...more] = people.filter((handle) => !owner.is(handle));
  // Several may bear the name, and one of them takes part here.
  const isTheirs =
    only !== undefined && more.length === 0 && nameKey(names.nameOf(only) ?? '') === nameKey(to);
  return isTheirs ? [{ handle: only, name: to }] : 'name-only';
}

/** Whom a text of names joined by commas names, when all of them are known; a comma may also stand in a name. */
function handlesNamed(text: string, names: PersonNames): readonly Handle[] {
  const whole = names.handleOf(text);
  const parts = text.split(', ');
  if (whole && (parts.length === 1 || names.nameOf(whole) === text)) return [whole];
  const handles = parts.map((part) => names.handleOf(part));
  const known = handles.filter((handle) => handle !== undefined);
  return parts.length > 1 && known.length === parts.length ? [...new Set(known)] : [];
}

interface Told {
  readonly message: ExportMessage;
  readonly at: EpochMs;
  readonly direction: Direction;
  readonly others: readonly Other[];
  readonly text: string;
  readonly subject: string;
}

function touchesOf(told: Told, { survey: { conversations, owner } }: RowContext): readonly TouchSighting[] {
  const { message, at, direction, others, text, subject } = told;
  const { conversation } = message;
  const people = conversation === undefined ? [] : conversations.peopleIn(conversation);
  const isGroup = others.length > 1 || people.filter((handle) => !owner.is(handle)).length > 1;
  const channel = subject ? 'inmail' : 'linkedin-message';
  const about = { channel, direction, at, state: 'sent', source: 'imported' } as const;
  return others.map(({ handle, name }) => {
    const key = linkedInMessageKey(conversation ?? handle, message.at ?? at, direction);
    return {
      kind: 'touch',
      id: linkedInMessageTouchId(isGroup ? `${key}:${handle}` : key),
      message: key,
      ...about,
      handles: [handle],
      ...(conversation !== undefined && { thread: conversation }),
      ...(name && { name }),
      ...(subject && { subject }),
      ...(text && !(isGroup && direction === 'in') && { text }),
    };
  });
}
