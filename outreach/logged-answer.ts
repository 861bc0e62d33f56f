import { touchId, type EpochMs } from './brand';
import type { Briefing } from './briefing';
import { handlesToName } from './handle';
import type { TouchSighting } from './sighting';
import type { Channel } from './touch';

interface LoggedAnswer {
  readonly id: string;
  readonly channel: Channel;
  readonly at: EpochMs;
}

/** The touch of an answer that nobody but the user saw, as the user logs it. */
export function loggedAnswer(
  { handles, name }: Pick<Briefing, 'handles' | 'name'>,
  { id, channel, at }: LoggedAnswer,
): TouchSighting {
  return {
    kind: 'touch',
    id: touchId(id),
    message: id,
    channel,
    direction: 'in',
    at,
    state: 'sent',
    source: 'logged',
    handles: handlesToName(handles),
    name,
  };
}
