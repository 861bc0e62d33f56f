import { emailHandle, type Handle } from '@/outreach/handle';
import type { PersonSighting } from '@/outreach/sighting';
import { safeText } from '../safe-text';
import { parseExportDay } from './export-dates';
import { messageText } from './message-text';
import { namedAlone } from './named-alone';
import { pastDay, type Outcome, type RowContext } from './outcome';
import { profileHandle } from './profile-handle';
import type { TableRecord } from './read-records';

/** The name in the two columns that most tables have for it. */
export function fullNameIn(cell: TableRecord['cell']): string {
  return safeText(`${cell('firstName')} ${cell('lastName')}`);
}

/** A row of Connections.csv: somebody whom the user is connected with. */
export function readConnection({ cell }: TableRecord, context: RowContext): Outcome {
  const { survey, asOf, now, order } = context;
  const name = fullNameIn(cell);
  const handles = connectionHandles(cell);
  if (!name && handles.length === 0) return { leftOut: 'hidden-member' };
  const named = handles.length > 0 ? undefined : survey.names.handleOf(name);
  const connectedOn = pastDay(parseExportDay(cell('connectedOn'), order), now);
  const problem = cell('connectedOn').trim() && !connectedOn ? { problem: NO_DAY } : {};
  const connection = { degree: 1, connection: 'connected', ...(connectedOn && { connectedOn }) } as const;
  const facts = { ...factsOf(cell, name), ...connection };
  if (handles.length === 0 && !named)
    return { leftOut: 'name-only', sightings: namedAlone([name], context, facts), ...problem };
  const known = { handles: named ? [named] : handles };
  return { sightings: [{ kind: 'person', seenAt: asOf, ...known, ...facts }], ...problem };
}

const NO_DAY = 'The day since when you are connected could not be read.';

function connectionHandles(cell: TableRecord['cell']): readonly Handle[] {
  const found = [profileHandle(cell('url')), emailHandle(cell('email').trim())];
  return found.filter((handle) => handle !== undefined);
}

function factsOf(
  cell: TableRecord['cell'],
  name: string,
): Pick<PersonSighting, 'name' | 'company' | 'position'> {
  const company = safeText(cell('company'));
  const position = safeText(cell('position'));
  return { ...(name && { name }), ...(company && { company }), ...(position && { position }) };
}

const LONGEST_NOTE = 4_000;

/** A row of Notes.csv: what the user wrote down about a connection. */
export function readNote({ cell }: TableRecord, context: RowContext): Outcome {
  const { survey, asOf, order } = context;
  const text = messageText(cell('note')).slice(0, LONGEST_NOTE);
  const name = fullNameIn(cell);
  const handle = profileHandle(cell('url')) ?? survey.names.handleOf(name);
  if (!text) return { leftOut: 'empty' };
  if (!handle && !name) return { leftOut: 'hidden-member' };
  if (!handle) return { leftOut: 'name-only', sightings: namedAlone([name], context) };
  const on = parseExportDay(cell('editedOn'), order) ?? parseExportDay(cell('createdOn'), order);
  const ownNotes = [{ text, ...(on && { on }) }];
  return {
    sightings: [{ kind: 'person', seenAt: asOf, handles: [handle], ...(name && { name }), ownNotes }],
  };
}
