import type { DossierFacts } from './dossier';
import { schoolInWords, withYears, type Role } from './profile-facts';

/** One kind of fact that a profile showed, each thing of it a line. */
export interface ProfileLine {
  readonly title: string;
  readonly lines: readonly string[];
}

/** All that a profile showed of a person, in the order in which one reads it; what it did not show is left out. */
export function profileInWords(facts: DossierFacts): readonly ProfileLine[] {
  const { location, about, experience = [], education = [], interests, groups, highlights } = facts;
  const parts: readonly (readonly [string, readonly (string | undefined)[] | undefined])[] = [
    ['Place', [location]],
    ['About', [about]],
    ['Positions', experience.length > 0 ? experience.map(roleInWords) : [facts.company]],
    ['Education', education.length > 0 ? education.map(schoolInWords) : [facts.school]],
    ['Interests', interests],
    ['Groups in common', groups],
    ['In common', highlights],
  ];
  return parts.flatMap(([title, all = []]) => {
    const lines = all.filter((line): line is string => Boolean(line));
    return lines.length > 0 ? [{ title, lines }] : [];
  });
}

function roleInWords({ title, company, current, startYear, endYear }: Role): string {
  const role = [title, company].filter(Boolean).join(', ');
  return withYears(role, current ? [startYear, 'today'] : [startYear, endYear]);
}
