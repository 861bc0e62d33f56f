import type { StandInPerson } from './people.ts';

const firstNames = [
  'Alva',
  'Bruno',
  'Celine',
  'Dario',
  'Emre',
  'Freya',
  'Goran',
  'Hedda',
  'Imran',
  'Jana',
  'Kasia',
  'Luca',
];
const lastNames = ['Amsel', 'Birk', 'Corda', 'Dunst'];

/** People whom nobody writes to: they fill the lists of mutual connections of which a page names only two. */
export const crowd: readonly StandInPerson[] = lastNames.flatMap((last, row) =>
  firstNames.map((first, column) => member(first, last, row * firstNames.length + column)),
);

function member(firstName: string, lastName: string, index: number): StandInPerson {
  return {
    key: `crowd-${String(index)}`,
    name: `${firstName} ${lastName}`,
    firstName,
    memberNumber: 2000003000 + index,
    slug: `${firstName}-${lastName}-example`.toLowerCase(),
    degree: 1,
    headline: 'Cold chain planner, Example Freight',
    company: 'Example Freight',
    location: 'Ghent, Flemish Region, Belgium',
    emails: [],
    mutuals: [],
    moreMutuals: 0,
    connections: 90 + index,
    about: '',
    roles: [],
  };
}
