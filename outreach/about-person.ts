import type { PersonFacts } from './person';

/** What stands below a name: what they write of themselves, or what is known of what they do. */
export function aboutPerson({ headline, position, company }: PersonFacts): string | undefined {
  return headline ?? ([position, company].filter(Boolean).join(', ') || undefined);
}
