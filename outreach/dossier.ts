import type { PersonFacts } from './person';
import { schoolInWords, type ProfileFacts, type Role } from './profile-facts';

/** What pages and exports tell of a person that a dossier can begin with. */
export type DossierFacts = ProfileFacts &
  Pick<PersonFacts, 'headline' | 'company' | 'position' | 'location' | 'connectedOn' | 'ownNotes'>;

/** A dossier as far as pages tell it: short plain texts for the user to correct. A part that nothing is known of is absent. */
export interface DossierDraft {
  readonly background?: string;
  readonly interests?: string;
  readonly affiliations?: string;
}

/** Drafts the dossier of a person from what their profile showed; it adds nothing that no page said. */
export function draftDossier(facts: DossierFacts): DossierDraft {
  const background = linesOf([
    facts.headline,
    ...currentRoles(facts).slice(0, MOST_LINES).map(roleInWords),
    facts.about && firstSentences(facts.about),
  ]);
  const interests = linesOf([(facts.interests ?? []).slice(0, MOST_INTERESTS).join(', ')]);
  const affiliations = linesOf([
    ...(facts.highlights ?? []).slice(0, MOST_LINES),
    listed('Groups in common', facts.groups ?? []),
    listed('Studied at', schoolsOf(facts)),
    listed('Worked at', formerCompanies(facts)),
  ]);
  return {
    ...(background && { background }),
    ...(interests && { interests }),
    ...(affiliations && { affiliations }),
  };
}

/** The facts of a person that a dossier can begin with, or undefined when no profile showed any. */
export function dossierFactsOf(person: PersonFacts): DossierFacts | undefined {
  const facts = FACTS.flatMap((name) => (person[name] === undefined ? [] : [[name, person[name]] as const]));
  return facts.length > 0 ? Object.fromEntries(facts) : undefined;
}

const FACTS = [
  'headline',
  'company',
  'position',
  'location',
  'school',
  'about',
  'experience',
  'education',
  'interests',
  'groups',
  'highlights',
  'connection',
  'connectedOn',
  'ownNotes',
] as const satisfies readonly (keyof DossierFacts)[];

const MOST_LINES = 5;
const MOST_LISTED = 8;
const MOST_INTERESTS = 12;
const LONGEST_EXCERPT = 240;

/** Without a list of positions, what the top of the profile says. */
function currentRoles({
  experience = [],
  company,
  position: title,
  headline,
}: DossierFacts): readonly Role[] {
  const current = experience.filter((role) => role.current);
  if (current.length > 0 || company === undefined) return current;
  return headline?.includes(company) ? [] : [{ company, ...(title && { title }), current: true }];
}

function roleInWords({ title, company, startYear }: Role): string {
  const role = [title, company].filter(Boolean).join(', ');
  return role && startYear !== undefined ? `${role} (since ${String(startYear)})` : role;
}

function schoolsOf({ education = [], school }: DossierFacts): readonly string[] {
  const names = education.map((one) => one.school);
  // One that was seen without its years first is kept beside the one with them.
  const known = education
    .filter(({ school: name }, index) => names.indexOf(name) === index)
    .map(schoolInWords);
  return school === undefined || names.includes(school) ? known : [school, ...known];
}

/** Companies of ended positions; one that the person still works for is no former one. */
function formerCompanies(facts: DossierFacts): readonly string[] {
  const now = new Set([facts.company, ...currentRoles(facts).map(({ company }) => company)]);
  const companies = (facts.experience ?? []).flatMap(({ company, current }) =>
    current ? [] : (company ?? []),
  );
  return companies.filter((company) => !now.has(company));
}

function listed(title: string, things: readonly string[]): string {
  const some = [...new Set(things)].slice(0, MOST_LISTED);
  return some.length > 0 ? `${title}: ${some.join(', ')}` : '';
}

function linesOf(lines: readonly (string | undefined)[]): string {
  return [...new Set(lines)].filter(Boolean).join('\n');
}

/** Whole sentences while they fit, of any language; a first one that is too long is cut between words. */
function firstSentences(text: string): string {
  const ends = [...text.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length);
  const end = ends.findLast((index) => index <= LONGEST_EXCERPT);
  if (text.length <= LONGEST_EXCERPT) return text;
  if (end !== undefined) return text.slice(0, end).trim();
  return `${text.slice(0, LONGEST_EXCERPT).replace(/\s\S*$|[\ud800-\udbff]$/u, '')}…`;
}

/** A full stop before a space, or one of the scripts that put no space behind it. */
const SENTENCE_END = /[.!?؟۔]+(?=\s)|[。！？।]+/gu;
