import { touchId, type EpochMs } from './brand';
import type { Handle } from './handle';
import type { TouchSighting } from './sighting';
import type { Channel, Direction } from './touch';

interface LoggedTouch {
  readonly id: string;
  readonly handles: readonly Handle[];
  readonly name: string;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly at: EpochMs;
}

/** A touch that nobody but the user saw, as the user logs it. Its id is never that of one that a page showed. */
export function loggedTouch({ id, handles, name, channel, direction, at }: LoggedTouch): TouchSighting {
  const own = `logged:${id}`;
  return {
    kind: 'touch',
    id: touchId(own),
    message: own,
    channel,
    direction,
    at,
    state: 'sent',
    source: 'logged',
    handles,
    name,
  };
}
