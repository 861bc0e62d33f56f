import { epochMs, touchId } from './brand';
import type { Degree } from './person';
import { isDelivered, type Touch } from './touch';

/**
 * The touches with what became of the user's invitations. A withdrawal is kept as a touch of its own, made when the user
 * withdrew: it takes back the last invitation before it. An invitation to somebody who is by now a connection was
 * accepted, which is an answer; when is not known, so it answers what was sent until then and nothing later.
 * Derived each time and never written down, so that it does not matter what was seen first.
 */
export function withFateOfInvitations(
  touches: readonly Touch[],
  degree: Degree | undefined,
): readonly Touch[] {
  const withdrawals = touches.filter(isWithdrawal);
  const taken = new Map(withdrawals.map((withdrawal) => [lastBefore(withdrawal, touches), withdrawal]));
  const known = touches
    // A withdrawal whose invitation is known says nothing more.
    .filter((touch) => ![...taken].some(([invitation, withdrawal]) => invitation && withdrawal === touch))
    .map((touch) => (taken.has(touch) ? { ...touch, state: 'withdrawn' as const } : touch));
  const accepted = degree === 1 ? latest(known.filter(isOpenInvitation)) : undefined;
  return accepted ? [...known, acceptanceOf(accepted)] : known;
}

function isInvitation({ channel, direction }: Touch): boolean {
  return channel === 'invitation' && direction === 'out';
}

function isWithdrawal(touch: Touch): boolean {
  return (
    isInvitation(touch) &&
    touch.state === 'withdrawn' &&
    touch.id.startsWith('linkedin:invitation:withdrawn:')
  );
}

function isOpenInvitation(touch: Touch): boolean {
  return isInvitation(touch) && isDelivered(touch);
}

function lastBefore({ at }: Touch, touches: readonly Touch[]): Touch | undefined {
  return latest(touches.filter((touch) => isOpenInvitation(touch) && touch.at <= at));
}

function latest(touches: readonly Touch[]): Touch | undefined {
  return touches.toSorted((first, second) => first.at - second.at || (first.id < second.id ? -1 : 1)).at(-1);
}

function acceptanceOf(invitation: Touch): Touch {
  const key = `${invitation.id}:accepted`;
  const { channel, source } = invitation;
  return {
    id: touchId(key),
    message: key,
    channel,
    source,
    direction: 'in',
    state: 'sent',
    at: epochMs(invitation.at + 1),
  };
}
