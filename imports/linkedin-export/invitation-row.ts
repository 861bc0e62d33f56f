import { touchId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import { invitationKey } from '@/outreach/linkedin-touch';
import type { Direction } from '@/outreach/touch';
import { safeText } from '../safe-text';
import { parseExportMoment } from './export-dates';
import { statedDirection, type ExportOwner } from './export-owner';
import { messageText } from './message-text';
import { namedAlone } from './named-alone';
import { pastMoment, type Outcome, type RowContext } from './outcome';
import { profileHandle } from './profile-handle';
import type { TableRecord } from './read-records';

interface Side {
  readonly name: string;
  readonly handle: Handle | undefined;
}

/**
 * A row of Invitations.csv: an invitation between the user and somebody. It is written to the minute and without a zone,
 * taken as UTC, in which the other files of an export write theirs.
 */
export function readInvitation({ cell }: TableRecord, context: RowContext): Outcome {
  const { survey, now, order = 'month-first' } = context;
  const inviter = sideOf(cell('from'), cell('inviterUrl'));
  const invitee = sideOf(cell('to'), cell('inviteeUrl'));
  const direction = statedDirection(cell('direction')) ?? directionBetween(inviter, invitee, survey.owner);
  const written = parseExportMoment(cell('sentAt'), order);
  const at = pastMoment(written, now);
  if (direction === undefined) return { leftOut: 'unknown-writer' };
  if (written === undefined || at === undefined)
    return { leftOut: 'no-date', problem: 'When it was sent is no readable moment.' };
  const other = direction === 'out' ? invitee : inviter;
  const handle = other.handle ?? survey.names.handleOf(other.name);
  if (!handle && !other.name) return { leftOut: 'hidden-member' };
  if (!handle) return { leftOut: 'name-only', sightings: namedAlone([other.name], context) };
  const key = invitationKey(direction, [handle], written);
  const text = messageText(cell('message'));
  return {
    sightings: [
      {
        ...{ kind: 'touch', id: touchId(key), message: key, channel: 'invitation', direction, at },
        ...{ state: 'sent', source: 'imported', handles: [handle] },
        ...(other.name && { name: other.name }),
        ...(text && { text }),
      },
    ],
  };
}

function sideOf(name: string, address: string): Side {
  return { name: safeText(name), handle: profileHandle(address) };
}

function directionBetween(inviter: Side, invitee: Side, owner: ExportOwner): Direction | undefined {
  const isOwn = ({ name, handle }: Side) => (handle ? owner.is(handle) : owner.isCalled(name));
  if (isOwn(inviter) === isOwn(invitee)) return undefined;
  return isOwn(inviter) ? 'out' : 'in';
}
