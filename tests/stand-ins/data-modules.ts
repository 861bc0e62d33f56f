import { cast } from './cast.ts';
import { crowd } from './crowd.ts';
import { accountAddress, aliases, groups, lists, profileIdOf, self, type StandInPerson } from './people.ts';
import { drafts, threads } from './threads.ts';

/** The modules that the scripts of the pages import from `data/`: the invented people and what they have written. */
export const dataModules: Readonly<Record<string, () => string>> = {
  'people.js': peopleModule,
  'threads.js': () => moduleOf({ threads, drafts }),
};

function peopleModule(): string {
  const withId = (person: StandInPerson) => ({ ...person, profileId: profileIdOf(person.memberNumber) });
  const people = [self, ...cast].map(withId);
  return moduleOf({ people, crowd: crowd.map(withId), accountAddress, aliases, groups, lists });
}

function moduleOf(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}
