import type { Brand } from './brand';

export type HandleKind = 'email' | 'linkedin-member' | 'linkedin-slug';

/** A way to recognise a person, in its one canonical spelling: `email:ann@example.com`, `linkedin-member:100000001`, `linkedin-slug:ann-bell`. */
export type Handle = Brand<`${HandleKind}:${string}`, 'Handle'>;

const LONGEST_EMAIL = 254;
const LONGEST_SLUG = 200;

/** The handle of an e-mail address, or undefined when the text is none. Dots and +tags are dropped for Gmail only, where they do not matter. */
export function emailHandle(text: string): Handle | undefined {
  const address = text.trim().normalize('NFC').toLowerCase();
  const match = /^([^\s@<>(),;:"[\]]+)@([^\s@<>(),;:"[\]]+\.[^\s@<>(),;:"[\].]+)$/u.exec(address);
  const [, mailbox, domain] = match ?? [];
  if (!mailbox || !domain || address.length > LONGEST_EMAIL) return undefined;
  return `email:${canonicalAddress(mailbox, domain)}` as Handle;
}

function canonicalAddress(mailbox: string, domain: string): string {
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${mailbox}@${domain}`;
  const untagged = mailbox.replace(/\+.*$/u, '').replaceAll('.', '');
  return `${untagged || mailbox}@gmail.com`;
}

/** The handle of a LinkedIn member number, written in digits or as a number. */
export function memberHandle(memberNumber: string | number): Handle | undefined {
  const digits = String(memberNumber);
  return /^[1-9]\d{0,15}$/u.test(digits) ? (`linkedin-member:${digits}` as Handle) : undefined;
}

/** The handle of a `/in/<slug>/` address or of a bare slug: decoded, NFC, lower case. `/in/me/` and `/in/ACoA…/` carry no slug. */
export function slugHandle(text: string): Handle | undefined {
  const slug = canonicalSlug(text);
  return slug ? (`linkedin-slug:${slug}` as Handle) : undefined;
}

/** The canonical slug of a profile address or bare slug, or undefined when it holds none. */
export function canonicalSlug(text: string): string | undefined {
  const inAddress = /\/in\/([^/?#]+)/u.exec(text)?.[1];
  const slug = decoded(inAddress ?? text)
    .trim()
    .normalize('NFC')
    .replace(/\/+$/u, '');
  const isSlug = /^[^\s/?#@]+$/u.test(slug) && slug.length <= LONGEST_SLUG;
  if (!isSlug || slug === 'me' || isProfileId(slug)) return undefined;
  return slug.toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A slug with a stray % is no URI component; it is its own spelling.
    return text;
  }
}

const PROFILE_ID = /^AC[ow]A[A-Za-z0-9_-]{35}$/u;

function isProfileId(text: string): boolean {
  return PROFILE_ID.test(text);
}

/**
 * The member number inside a LinkedIn profile id (`ACoA…`, 39 characters of base64url):
 * bytes 4 to 7, big endian. Measured on real id pairs of profile, search and message pages.
 */
export function memberNumberOfProfileId(profileId: string): number | undefined {
  if (!isProfileId(profileId)) return undefined;
  const base64 = profileId.replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(`${base64}=`), (character) => character.charCodeAt(0));
  const memberNumber = new DataView(bytes.buffer).getUint32(4);
  return memberNumber > 0 ? memberNumber : undefined;
}

export function kindOfHandle(handle: Handle): HandleKind {
  return handle.slice(0, handle.indexOf(':')) as HandleKind;
}

/** The handle without its kind, as a person would write it: `ann@example.com`, `ann-bell`. */
export function valueOfHandle(handle: Handle): string {
  return handle.slice(handle.indexOf(':') + 1);
}

const ENOUGH_TO_NAME = 10;

/** So many of a person's own handles as one question or one decision may name; each of them names the person. */
export function handlesToName(handles: readonly Handle[]): readonly Handle[] {
  return handles.slice(0, ENOUGH_TO_NAME);
}

/** Whether the text is a handle in its canonical spelling. */
export function isHandle(text: string): text is Handle {
  const value = text.slice(text.indexOf(':') + 1);
  const again = { email: emailHandle, 'linkedin-member': memberHandle, 'linkedin-slug': slugHandle };
  const parse = again[text.slice(0, text.indexOf(':')) as HandleKind] as
    ((text: string) => Handle | undefined) | undefined;
  return parse?.(value) === text;
}
