import { touchId, type EpochMs } from './brand';
import type { Handle } from './handle';
import type { TouchSighting } from './sighting';
import { directions, type Direction } from './touch';

/** A meeting as a calendar tells it. */
export interface Meeting {
  /** The calendar's own id of the event, the same in every copy of the invitation; empty where it has none. */
  readonly uid: string;
  /** Which meeting of a series it is, as `recurrenceInstant` writes it; empty for one that stands alone. */
  readonly instant: string;
  readonly at: EpochMs;
  readonly subject?: string;
}

export interface Participant {
  readonly handle: Handle;
  readonly name?: string;
}

/** The key of a meeting, the same for all who took part and for both directions, so that it is one line of a history. */
function meetingKey({ uid, instant }: Pick<Meeting, 'uid' | 'instant'>): string {
  return `calendar:${uid}:${instant}`;
}

/** The touch of a meeting with one of those who took part. */
function meetingTouchId(meeting: Meeting, direction: Direction, handle: Handle) {
  return touchId(`${meetingKey(meeting)}:${direction}:${handle}`);
}

/** A meeting with one person: both were there, so it is a touch out and a touch in. */
export function meetingTouches(meeting: Meeting, { handle, name }: Participant): readonly TouchSighting[] {
  return directions.map((direction) => ({
    kind: 'touch',
    id: meetingTouchId(meeting, direction, handle),
    message: meetingKey(meeting),
    channel: 'meeting',
    direction,
    at: meeting.at,
    state: 'sent',
    source: 'imported',
    handles: [handle],
    ...(meeting.subject && { subject: meeting.subject }),
    ...(name && { name }),
  }));
}
