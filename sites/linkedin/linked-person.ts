import { attributeOf, textOf } from '../page-reading';
import { memberNumberIn, type Owner } from './own-keys';
import { slugOfLink } from './profile-address';
import { LIST_SELECTORS } from './selectors-lists';

/** The links to profiles in the element, itself included. */
export function profileLinks(element: Element): Element[] {
  const inside = Array.from(element.querySelectorAll(LIST_SELECTORS.profileLink));
  return element.matches(LIST_SELECTORS.profileLink) ? [element, ...inside] : inside;
}

/** Whom a profile link names: by slug, by `/in/ACoA…`, or by both. */
export function personLinked(link: Element): Owner {
  return { slug: slugOfLink(link), memberNumber: memberNumberIn(attributeOf(link, 'href')) };
}

/** Whether two say that they are the same person; the number decides, because slugs change. */
export function isSamePerson(first: Owner, second: Owner): boolean {
  if (first.memberNumber !== undefined && second.memberNumber !== undefined)
    return first.memberNumber === second.memberNumber;
  return first.slug !== undefined && first.slug === second.slug;
}

/** The name in a profile link, once: some builds repeat it in a sentence for screen readers. Beside a picture stands a status. */
export function nameIn(link: Element): string {
  if (beginsWithPicture(link)) return '';
  const whole = textOf(link);
  const seen = textOf(link.querySelector('[aria-hidden="true"]'));
  return seen !== '' && whole.indexOf(seen) !== whole.lastIndexOf(seen) ? seen : whole;
}

function beginsWithPicture(link: Element): boolean {
  // Node types by number: a node of another frame fails every instanceof.
  const first = Array.from(link.childNodes).find((node) => node.nodeType === 1 || node.nodeValue?.trim());
  return first?.nodeType === 1 && isPicture(first as Element);
}

function isPicture(element: Element): boolean {
  return element.matches('img') || element.querySelector('img') !== null;
}
