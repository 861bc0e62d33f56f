import { comesAfter } from '../page-reading';
import { filledCard, linkedId, unitAround, type Card, type CardLine } from './card-lines';
import type { ProfileCard } from './find-profile-card';
import type { Education } from './profile';
import { CARD_SELECTORS } from './card-selectors';
import { yearRange } from './year-range';

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
  const dated = card.lines.filter((line) => yearRange(line.text));
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

function readSchool({ lines, elements }: Entry): Education | [] {
  const dated = lines.find((line) => yearRange(line.text));
  const [school, degree] = lines.filter((line) => line !== dated);
  const years = dated && yearRange(dated.text);
  if (!school) return [];
  return {
    school: school.text,
    schoolId: elements.map((element) => linkedId(element, 'school')).find(Boolean) ?? null,
    degree: degree?.text ?? null,
    startYear: years?.startYear ?? null,
    endYear: years?.endYear ?? null,
  };
}
