import { comesAfter } from '../page-reading';
import { filledCard, linkedId, unitAround, type Card, type CardLine } from './card-lines';
import type { ProfileCard } from './find-profile-card';
import type { Education } from './profile';
import { CARD_SELECTORS } from './card-selectors';
import { studyYears, yearRange } from './year-range';

/** The schools the page shows, in its order, or undefined while it shows none. Dates may be missing. */
export function readEducation(profile: ProfileCard): Education[] | undefined {
  const card = filledCard(profile, CARD_SELECTORS.educationCard);
  const schools = card ? entriesOf(card).flatMap(readSchool) : [];
  return schools.length > 0 ? schools : undefined;
}

interface Entry {
  readonly lines: readonly CardLine[];
  /** What holds the links of the entry. */
  readonly elements: readonly Element[];
}

/** The marked entries; without marks, what stands between the rulers; without those, around the dates. */
function entriesOf(card: Card): Entry[] {
  const marked = Array.from(card.element.querySelectorAll(CARD_SELECTORS.entry));
  const outer = marked.filter((entry) => !marked.some((other) => other !== entry && other.contains(entry)));
  if (outer.length > 0) return outer.map((entry) => entryOf(entry, card));
  const rulers = Array.from(card.element.querySelectorAll('hr'));
  if (rulers.length > 0) return entriesBetween(rulers, card);
  const dated = card.lines.filter((line) => yearsOf(line));
  return dated.map((line) => entryOf(unitAround(line, dated, card.element), card));
}

function entryOf(element: Element, card: Card): Entry {
  return { lines: card.lines.filter((line) => element.contains(line.element)), elements: [element] };
}

function entriesBetween(rulers: readonly Element[], card: Card): Entry[] {
  const passed = (line: CardLine) => rulers.filter((ruler) => comesAfter(ruler, line.element)).length;
  const entries = [-1, ...rulers.keys()].map((last) =>
    card.lines.filter((line) => passed(line) === last + 1),
  );
  return entries.map((lines) => ({ lines, elements: lines.map((line) => line.element) }));
}

/** Without a date only the place of a line tells the degree from a grade, which stands in a part of its own. */
function isBeside({ element: school }: CardLine, { element: next }: CardLine): boolean {
  const entryOf = (element: Element) => element.closest(CARD_SELECTORS.entry);
  return next.matches('p') ? next.parentElement === school.parentElement : entryOf(next) === entryOf(school);
}

/** A range before a year alone, which may be part of the degree. */
function dateLineOf(lines: readonly CardLine[]): CardLine | undefined {
  return lines.find((line) => yearRange(line.text)) ?? lines.findLast(yearsOf);
}

function yearsOf({ text }: CardLine): Pick<Education, 'startYear' | 'endYear'> | undefined {
  return yearRange(text) ?? studyYears(text);
}

function readSchool({ lines, elements }: Entry): Education | [] {
  const dated = dateLineOf(lines.slice(1));
  // What stands below the date is a grade, or what they did beside their studies.
  const [school, next] = dated ? lines.slice(0, lines.indexOf(dated)) : lines;
  const years = dated && yearsOf(dated);
  if (!school) return [];
  const degree = next && (dated ?? isBeside(school, next)) ? next : undefined;
  return {
    school: school.text,
    schoolId: elements.map((element) => linkedId(element, 'school')).find(Boolean) ?? null,
    degree: degree?.text ?? null,
    startYear: years?.startYear ?? null,
    endYear: years?.endYear ?? null,
  };
}
