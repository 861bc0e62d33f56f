import { allMatches, isShown } from '../page-reading';
import { personOfLink } from './read-messages';

/** A part of a list that is about one person. */
export interface PersonRow {
  readonly element: Element;
  readonly person: number | string;
}

const MOST_LEVELS = 14;

/** The smallest part around the element that links to a profile, when it links to one person's only. */
export function rowAround(element: Element): PersonRow | undefined {
  let around: Element | null = element;
  for (let level = 0; around && level < MOST_LEVELS && !around.matches('main,body'); level += 1) {
    const people = peopleIn(around);
    const [person] = people;
    if (person !== undefined) return people.size === 1 ? { element: around, person } : undefined;
    around = around.parentElement;
  }
  return undefined;
}

/** Everybody whose profile a rendered link in the part names. */
export function peopleIn(part: ParentNode): ReadonlySet<number | string> {
  const links = allMatches(part, ['a[href*="/in/"]']).filter(isShown);
  return new Set(links.flatMap((link) => personOfLink(link) ?? []));
}
