import { memberHandle, memberNumberOfProfileId, slugHandle, type Handle } from '@/outreach/handle';

/** Member ids stand in profile addresses of older exports and in those of Sales Navigator and Recruiter. */
const PROFILE_ID = /AC[ow]A[\w-]{35}/u;

/** The handle that an address of a LinkedIn profile names, `https://www.linkedin.com/in/ann-bell`; undefined for any other. */
export function linkedInAddress(text: string): Handle | undefined {
  if (!/(?:^|[/.@\s])linkedin\.com\/(?:in|sales|recruiter|talent)\//iu.test(text)) return undefined;
  const profileId = PROFILE_ID.exec(text)?.[0];
  const member = profileId === undefined ? undefined : memberNumberOfProfileId(profileId);
  if (member !== undefined) return memberHandle(member);
  return /\/in\//iu.test(text) ? slugHandle(text.trim().replace('/IN/', '/in/')) : undefined;
}

/** The handle in a field that is for LinkedIn: an address, or the last part of one alone. */
export function linkedInField(text: string): Handle | undefined {
  const isBare = /^@?[\p{L}\p{N}][\p{L}\p{N}-]{2,99}$/u.test(text.trim());
  return linkedInAddress(text) ?? (isBare ? slugHandle(text.trim().replace(/^@/u, '')) : undefined);
}
