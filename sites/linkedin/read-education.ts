import { filledCard, linkedId, unitAround, type Card } from './card-lines';
import type { ProfileCard } from './find-profile-card';
import type { Education } from './profile';
import { CARD_SELECTORS } from './card-selectors';
import { yearRange } from './year-range';

/** The schools the page shows, in its order, or undefined while it shows none. Dates may be missing. */
export function readEducation(profile: ProfileCard): Education[] | undefined {
  const card = filledCard(profile, CARD_SELECTORS.educationCard);
  const schools = card ? entriesOf(card).flatMap((entry) => readSchool(entry, card)) : [];
  return schools.length > 0 ? schools : undefined;
}

/** Marked entries; without marks, the parts around the date lines. */
function entriesOf(card: Card): Element[] {
  const marked = Array.from(card.element.querySelectorAll(CARD_SELECTORS.entry));
  const outer = marked.filter((entry) => !marked.some((other) => other !== entry && other.contains(entry)));
  if (outer.length > 0) return outer;
  const dated = card.lines.filter((line) => yearRange(line.text));
  return dated.map((line) => unitAround(line, dated, card.element));
}

function readSchool(entry: Element, card: Card): Education | [] {
  const lines = card.lines.filter((line) => entry.contains(line.element));
  const dated = lines.find((line) => yearRange(line.text));
  const [school, degree] = lines.filter((line) => line !== dated);
  const years = dated && yearRange(dated.text);
  if (!school) return [];
  return {
    school: school.text,
    schoolId: linkedId(entry, 'school'),
    degree: degree?.text ?? null,
    startYear: years?.startYear ?? null,
    endYear: years?.endYear ?? null,
  };
}
