import { linkedInMessageKey, linkedInMessageTouchId } from '@/outreach/linkedin-touch';
import type { Entry } from '../sighting-ledger';
import { handlesOf } from './own-keys';
import type { ThreadMessage } from './read-messages';
import type { Partner } from './read-partner';

/** A message with the one person on the other side, as a touch; none when the page does not prove which way it went. */
export function messageEntry(
  message: ThreadMessage,
  partner: Partner,
  threadId: string,
  isInMail = false,
): readonly Entry[] {
  const { direction, sentAt } = message;
  const handles = handlesOf(partner);
  if (!direction || handles.length === 0) return [];
  const key = linkedInMessageKey(threadId, sentAt, direction);
  const channel = isInMail || message.hasSubject ? 'inmail' : 'linkedin-message';
  const name = partner.name ? { name: partner.name } : {};
  return [
    {
      key: `${key} ${channel} ${handles.join()} ${partner.name}`,
      sighting: {
        kind: 'touch',
        id: linkedInMessageTouchId(key),
        message: key,
        channel,
        direction,
        at: sentAt,
        state: 'sent',
        source: 'seen',
        thread: threadId,
        handles,
        ...name,
      },
    },
  ];
}
