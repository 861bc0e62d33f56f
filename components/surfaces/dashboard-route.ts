import { personId, type PersonId } from '@/outreach/brand';
import type { IconName } from '../icons/Icon';

/** The pages of the dashboard, in the order of its navigation. */
export const pages = [
  { hash: '#/', name: 'Today', icon: 'today' },
  { hash: '#/people', name: 'People', icon: 'people' },
  { hash: '#/prospects', name: 'Prospects', icon: 'prospects' },
  { hash: '#/introductions', name: 'Introductions', icon: 'introductions' },
  { hash: '#/outcomes', name: 'Outcomes', icon: 'outcomes' },
  { hash: '#/import', name: 'Import and backup', icon: 'import' },
  { hash: '#/settings', name: 'Settings', icon: 'settings' },
  { hash: '#/self-check', name: 'Self-check', icon: 'self-check' },
] as const satisfies readonly { hash: string; name: string; icon: IconName }[];

export type PageName = (typeof pages)[number]['name'];

export interface Route {
  readonly page: PageName;
  readonly person?: PersonId;
  /** A page within a page. */
  readonly part?: 'same-person';
}

/** Where the user says who is one person. */
export const samePersonPlace = '#/people/same';

const personPlace = /^#\/person\/(.+)$/u;

/** The page that a hash names; Today when it names none. */
export function routeOf(hash: string): Route {
  const person = personPlace.exec(hash)?.[1];
  if (person) return { page: 'People', person: personId(decodeURIComponent(person)) };
  if (hash === samePersonPlace) return { page: 'People', part: 'same-person' };
  return { page: pages.find((page) => page.hash === hash)?.name ?? 'Today' };
}
