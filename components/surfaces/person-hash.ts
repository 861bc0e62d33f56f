import type { PersonId } from '@/outreach/brand';

/** The place of a person's page in the dashboard. */
export function personHash(person: PersonId): string {
  return `#/person/${encodeURIComponent(person)}`;
}
