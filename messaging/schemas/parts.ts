import '../jitless';
import { z } from 'zod';
import type { EpochMs, PersonId, TouchId } from '@/outreach/brand';
import { parseDay, type Day } from '@/outreach/calendar';
import { isHandle, kindOfHandle, type Handle, type HandleKind } from '@/outreach/handle';
import { channels } from '@/outreach/touch';

const LONGEST_ID = 600;
const LONGEST_TEXT = 512;
const LATEST_TIME = 8.64e15;

export const text = z.string().max(LONGEST_TEXT);
export const id = z.string().min(1).max(LONGEST_ID);
export const personId = id.transform((value) => value as PersonId);
export const touchId = id.transform((value) => value as TouchId);
export const moment = z
  .number()
  .int()
  .min(0)
  .max(LATEST_TIME)
  .transform((value) => value as EpochMs);
export const handle = z.custom<Handle>((value) => typeof value === 'string' && isHandle(value), 'no handle');
export const handles = z.array(handle).min(1).max(50);

/** A handle that a site can show; of other kinds its reader knows nothing. */
function handleOf(kinds: readonly HandleKind[]) {
  return handle.refine((value) => kinds.includes(kindOfHandle(value)), 'no handle of this site');
}

const MOST_HANDLES_OF_SITE = 10;
export const emailHandle = handleOf(['email']);
export const gmailHandles = z.array(emailHandle).min(1).max(MOST_HANDLES_OF_SITE);
export const linkedInHandle = handleOf(['linkedin-member', 'linkedin-slug']);
export const linkedInHandles = z.array(linkedInHandle).min(1).max(MOST_HANDLES_OF_SITE);

const MOST_EMAILS_OF_PROFILE = 3;
/** Whom a profile shows: by LinkedIn's own handles, and by the few addresses that its contact information may hold. */
export const profileHandles = z
  .array(handle)
  .max(MOST_HANDLES_OF_SITE + MOST_EMAILS_OF_PROFILE)
  .refine((all) => {
    const emails = all.filter((one) => kindOfHandle(one) === 'email').length;
    const others = all.length - emails;
    return others > 0 && others <= MOST_HANDLES_OF_SITE && emails <= MOST_EMAILS_OF_PROFILE;
  }, 'no handles of one profile');
export const day = z.custom<Day>(
  (value) => typeof value === 'string' && parseDay(value) !== undefined,
  'no day',
);
export const channel = z.enum(channels);
export const nothing = z.strictObject({});
