import { touchId, type EpochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { PersonFacts } from '@/outreach/person';
import type { PersonSighting, TieSighting, TouchSighting, TouchStateSighting } from '@/outreach/sighting';
import type { Tie } from '@/outreach/tie';
import type { TouchState } from '@/outreach/touch';
import { daysAgo } from './fresh-storage';

export function personSeen(
  handles: readonly Handle[],
  facts: PersonFacts = {},
  seenAt = daysAgo(1),
): PersonSighting {
  return { kind: 'person', handles, seenAt, ...facts };
}

export function mailSent(
  id: string,
  handles: readonly Handle[],
  at: EpochMs = daysAgo(3),
  more: Partial<TouchSighting> = {},
): TouchSighting {
  return {
    kind: 'touch',
    id: touchId(id),
    message: `message-of-${id}`,
    channel: 'email',
    direction: 'out',
    at,
    state: 'sent',
    source: 'seen',
    handles,
    ...more,
  };
}

export function stateSeen(id: string, state: TouchState, seenAt = daysAgo(1)): TouchStateSighting {
  return { kind: 'touch-state', id: touchId(id), state, seenAt };
}

export function tieSeen(handles: readonly Handle[], tie: Partial<Tie> = {}): TieSighting {
  const connector = { name: 'Boris', nameIs: 'first-name' as const, handles: [] };
  return { kind: 'tie', handles, tie: { kind: 'linkedin-mutual', connector, seenAt: daysAgo(2), ...tie } };
}
