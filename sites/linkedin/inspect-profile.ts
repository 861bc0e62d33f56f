import type { NoProfile, WholeProfile } from './profile';
import { readWholeProfile } from './read-whole-profile';

/** What the profile reader sees as plain JSON: null for what the page does not show. */
export function inspectProfile(document: Document, address: URL): Record<string, unknown> {
  const result = readWholeProfile(document, address);
  if (result.kind === 'profile') return plainProfile(result);
  return { kind: 'unknown layout', reason: reasonOf(result) };
}

function reasonOf(result: NoProfile): string {
  if (result.kind === 'not-read') return `${result.product} is not read`;
  return result.kind === 'not-a-profile' ? 'the address is no profile' : result.reason;
}

const FIELDS = [
  'memberNumber',
  'slug',
  'degree',
  'headline',
  'company',
  'school',
  'location',
  'mutualCount',
  'mutualNames',
  'mutualNamesAre',
  'canConnect',
  'isSelf',
  'connection',
  'generation',
  'about',
  'experience',
  'education',
  'interests',
  'groups',
  'highlights',
  'contact',
] as const satisfies readonly (keyof WholeProfile)[];

function plainProfile(profile: WholeProfile): Record<string, unknown> {
  const fields = FIELDS.map((field) => [field, profile[field] ?? null] as const);
  return { kind: profile.kind, name: profile.name, ...Object.fromEntries(fields) };
}
