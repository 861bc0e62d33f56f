import { draftKey, pressedMessageKey, touchIdOf } from '@/outreach/gmail-touch';
import type { TouchSighting } from '@/outreach/sighting';
import { recipientsKey, type ComposeState } from './compose-state';
import { readSubject } from './read-subject';
import type { ReaderContext } from '../reader-context';
import type { SendPress } from './send-press';

/**
 * One touch a recipient: pending, or scheduled for the planned moment. When Gmail had refused the mail and its Send is
 * pressed once more in the same compose, whoever stands in it still keeps the id of the first press. A press that
 * schedules is another mail than one that sends: undoing and sending are final.
 */
export function touchesOfSend(
  state: ComposeState,
  { schedule }: SendPress,
  { now, orders }: ReaderContext,
  account: string | undefined,
  heading: (() => string) | undefined,
): readonly TouchSighting[] {
  const { compose, recipients, override, sent = [] } = state;
  const at = now();
  const pressed = pressedMessageKey(draftKey(account ?? 'unknown', compose.draftId ?? compose.key), at);
  const earlier = sent.filter((touch) => !schedule && touch.state === 'pending');
  const ids = new Map(earlier.map(({ handles, id }) => [handles[0], id]));
  const subject = orders.keepSubjects && readSubject(compose, heading);
  const overrideReason = override?.recipients === recipientsKey(state) && override.reason;
  return recipients.people.map(({ handle, name }) => ({
    kind: 'touch',
    id: ids.get(handle) ?? touchIdOf(pressed, handle),
    message: earlier[0]?.message ?? pressed,
    channel: 'email',
    direction: 'out',
    at: schedule?.at ?? at,
    state: schedule ? 'scheduled' : 'pending',
    source: 'seen',
    handles: [handle],
    ...(name && { name }),
    ...(account && { mailbox: account }),
    ...(compose.threadId && { thread: compose.threadId }),
    ...(subject && { subject }),
    ...(overrideReason && { overrideReason }),
  }));
}
