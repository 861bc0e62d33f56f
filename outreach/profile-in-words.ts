import type { DossierFacts } from './dossier';
import type { OwnNote } from './person';
import { schoolInWords, withYears, type Role } from './profile-facts';
import { longDayText } from './words';

/** One kind of fact that a profile showed, each thing of it a line. */
export interface ProfileLine {
  readonly title: string;
  readonly lines: readonly string[];
}

/** All that a profile or an export tells of a person, in the order in which one reads it; what they do not tell is left out. */
export function profileInWords(facts: DossierFacts): readonly ProfileLine[] {
  const { location, about, experience = [], education = [], interests, groups, highlights } = facts;
  const { company, position, connectedOn, ownNotes } = facts;
  const presentRole = [position, company].filter(Boolean).join(', ');
  const parts: readonly (readonly [string, readonly (string | undefined)[] | undefined])[] = [
    ['Place', [location]],
    ['About', [about]],
    ['Positions', experience.length > 0 ? experience.map(roleInWords) : [presentRole]],
    ['Education', education.length > 0 ? education.map(schoolInWords) : [facts.school]],
    ['Interests', interests],
    ['Groups in common', groups],
    ['In common', highlights],
    ['Connection', [connectedOn && `Connected on LinkedIn since ${longDayText(connectedOn)}`]],
    ['Your notes on LinkedIn', ownNotes?.map(noteInWords)],
  ];
  return parts.flatMap(([title, all = []]) => {
    const lines = all.filter((line): line is string => Boolean(line));
    return lines.length > 0 ? [{ title, lines }] : [];
  });
}

function noteInWords({ text, on }: OwnNote): string {
  return on ? `${text} (${longDayText(on)})` : text;
}

function roleInWords({ title, company, current, startYear, endYear }: Role): string {
  const role = [title, company].filter(Boolean).join(', ');
  return withYears(role, current ? [startYear, 'today'] : [startYear, endYear]);
}
