import { touchId } from '@/outreach/brand';
import type { TouchSighting } from '@/outreach/sighting';
import { recipientsKey, type ComposeState } from './compose-state';
import { readSubject } from './read-subject';
import type { ReaderContext } from './reader-context';

/** One pending touch a recipient, with ids that are the same however often the send is told. */
export function touchesOfSend(
  state: ComposeState,
  { now, orders }: ReaderContext,
  account: string | undefined,
): readonly TouchSighting[] {
  const { compose, recipients, override } = state;
  const at = now();
  const message = `gmail:${account ?? 'unknown'}:${compose.draftId ?? compose.key}:${String(at)}`;
  const subject = orders.keepSubjects && readSubject(compose);
  const overrideReason = override?.recipients === recipientsKey(state) && override.reason;
  return recipients.people.map(({ handle, name }) => ({
    kind: 'touch',
    id: touchId(`${message}:${handle}`),
    message,
    channel: 'email',
    direction: 'out',
    at,
    state: 'pending',
    source: 'seen',
    handles: [handle],
    ...(name && { name }),
    ...(compose.threadId && { thread: compose.threadId }),
    ...(subject && { subject }),
    ...(overrideReason && { overrideReason }),
  }));
}
