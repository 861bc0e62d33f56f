import { comesAfter } from '../page-reading';
import { filledCard, linesBefore, linkedId, unitAround, type Card, type CardLine } from './card-lines';
import type { ProfileCard } from './find-profile-card';
import type { Experience } from './profile';
import { CARD_SELECTORS } from './card-selectors';
import { yearRange } from './year-range';

/** The positions the page shows, in its order, or undefined while it shows none. Every position is found by its date line. */
export function readExperience(profile: ProfileCard): Experience[] | undefined {
  const card = filledCard(profile, CARD_SELECTORS.experienceCard);
  if (!card) return undefined;
  const dated = dateLinesOf(card);
  const units = dated.map((line) => ({ line, unit: unitAround(line, dated, card.element) }));
  const positions = units.flatMap((position) => readPosition(position, units, card));
  return positions.length > 0 ? positions : undefined;
}

/** "Fellow 2019-2020" may be a title: it is when a range that says how long it was follows in the same entry. */
function dateLinesOf(card: Card): CardLine[] {
  const ranges = card.lines.filter((line) => yearRange(line.text));
  const timed = ranges.filter((line) => line.text.includes('·'));
  const entryOf = (line: CardLine) => line.element.closest(CARD_SELECTORS.entry);
  const isDated = (line: CardLine) =>
    timed.some((other) => entryOf(other) === entryOf(line) && comesAfter(line.element, other.element));
  return ranges.filter((line) => timed.includes(line) || !isDated(line));
}

interface Position {
  readonly line: CardLine;
  readonly unit: Element;
}

function readPosition(position: Position, positions: readonly Position[], card: Card): Experience | [] {
  const years = yearRange(position.line.text);
  const [title, below] = linesBefore(position.line, position.unit, card);
  if (!years) return [];
  const group = groupAround(position, positions, card);
  return {
    company: group ? group.header.text : below ? withoutType(below.text) : null,
    companyId: linkedId(position.unit, 'company') ?? linkedId(group?.element, 'company'),
    title: title?.text ?? null,
    current: years.current,
    startYear: years.startYear,
    endYear: years.endYear,
  };
}

/** "Sample Ltd · Full-time": the company, then the kind of employment. */
function withoutType(line: string): string {
  const end = line.lastIndexOf(' · ');
  return end > 0 ? line.slice(0, end) : line;
}

/** Several roles at one company stand in a list, of whatever elements, under a header that names the company. */
function groupAround(
  { unit }: Position,
  positions: readonly Position[],
  card: Card,
): { header: CardLine; element: Element } | undefined {
  const list = unit.parentElement?.closest('ul') ?? unit.parentElement;
  if (!list || !card.element.contains(list)) return undefined;
  const before = card.lines.filter((line) => comesAfter(line.element, list) && !list.contains(line.element));
  const header: CardLine[] = [];
  for (const line of before.reverse()) {
    if (
      positions.some((other) => other.unit.contains(line.element)) ||
      (header[0] && isRuledOff(line, header[0], card))
    )
      break;
    header.unshift(line);
  }
  return header[0] && { header: header[0], element: entryAround(header[0].element, list, card) };
}

/** The picture that links to the company may stand beside the header and its roles. */
function entryAround(header: Element, list: Element, card: Card): Element {
  const smallest = smallestAround(header, list);
  const entry = smallest.closest(CARD_SELECTORS.entry);
  return entry && card.element.contains(entry) ? entry : smallest;
}

function isRuledOff(earlier: CardLine, later: CardLine, card: Card): boolean {
  const rulers = Array.from(card.element.querySelectorAll('hr'));
  return rulers.some((ruler) => comesAfter(earlier.element, ruler) && comesAfter(ruler, later.element));
}

function smallestAround(element: Element, list: Element): Element {
  let around = element;
  while (around.parentElement && !around.contains(list)) around = around.parentElement;
  return around;
}
