import { touchId, type EpochMs } from '@/outreach/brand';
import type { TouchSighting } from '@/outreach/sighting';
import type { Compose } from './find-composes';
import type { Recipients } from './read-recipients';

export interface SendFacts {
  readonly compose: Compose;
  readonly recipients: Recipients;
  readonly account: string | undefined;
  readonly at: EpochMs;
  /** Absent when the user does not keep subjects. */
  readonly subject?: string;
  readonly overrideReason?: string;
}

/** One pending touch a recipient, with ids that are the same however often the send is told. */
export function touchesOfSend(facts: SendFacts): readonly TouchSighting[] {
  const { compose, account, at, subject, overrideReason } = facts;
  const message = `gmail:${account ?? 'unknown'}:${compose.draftId ?? compose.key}:${String(at)}`;
  return facts.recipients.people.map(({ handle, name }) => ({
    kind: 'touch',
    id: touchId(`${message}:${handle}`),
    message,
    channel: 'email',
    direction: 'out',
    at,
    state: 'pending',
    source: 'seen',
    handles: [handle],
    ...(name ? { name } : {}),
    ...(compose.threadId ? { thread: compose.threadId } : {}),
    ...(subject ? { subject } : {}),
    ...(overrideReason ? { overrideReason } : {}),
  }));
}
