import { kindOfHandle, valueOfHandle, type Handle } from '@/outreach/handle';

/** A handle as a person would write it: a mail address, the address of a profile, a member number. */
export function handleText(handle: Handle): string {
  const kind = kindOfHandle(handle);
  if (kind === 'linkedin-slug') return `linkedin.com/in/${valueOfHandle(handle)}`;
  return kind === 'email' ? valueOfHandle(handle) : `LinkedIn member ${valueOfHandle(handle)}`;
}
