import type { EpochMs } from '@/outreach/brand';
import { kindOfHandle, type Handle } from '@/outreach/handle';

/** That a handle was seen together with this member number. The member number is the person; a slug may pass to another. */
export interface HandleClaim {
  readonly member: Handle;
  readonly seenAt: EpochMs;
}

export function isMember(handle: Handle): boolean {
  return kindOfHandle(handle) === 'linkedin-member';
}

/** The claim of whom these handles name, or undefined when no member number is among them. */
export function claimOf(handles: readonly Handle[], seenAt: EpochMs): HandleClaim | undefined {
  const member = handles.find(isMember);
  return member && { member, seenAt };
}

/** Of two claims on one handle the newer; the order of the two does not matter. */
export function laterClaim(first?: HandleClaim, second?: HandleClaim): HandleClaim | undefined {
  if (!first || !second) return first ?? second;
  if (first.seenAt !== second.seenAt) return first.seenAt > second.seenAt ? first : second;
  return first.member >= second.member ? first : second;
}

/** The handles in alphabetical order, each once, with one member number at most: nobody has two. */
export function handlesOfOne(handles: readonly Handle[]): readonly Handle[] {
  const sorted = [...new Set(handles)].toSorted();
  const member = sorted.find(isMember);
  return sorted.filter((handle) => handle === member || !isMember(handle));
}

/** The handle that says whose a touch is: the member number, else the first in the alphabet. */
export function decidingHandle(handles: readonly Handle[]): Handle | undefined {
  return handlesOfOne(handles).find(isMember) ?? handlesOfOne(handles)[0];
}
