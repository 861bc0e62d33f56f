import { allMatches, attributeOf, isShown, textOf } from '../page-reading';
import { personOfLink } from './read-messages';
import { COMMENT } from './selectors-comment';

/** A post by one person. */
export interface Post {
  readonly element: Element;
  readonly author: number | string;
  readonly name: string | undefined;
}

const MOST_LEVELS = 30;

/** The post that the comment box stands below, when it is certain that a person wrote it and who. */
export function readPost(box: Element): Post | undefined {
  // The id of a comment is an id of the classic frontend too, and a box to answer it stands in it.
  const post = box.closest(COMMENT.post.join());
  const links = post ? linksIn(post, COMMENT.author) : [];
  return post && links.length > 0 ? postBy(post, links) : unnamedPost(box);
}

/**
 * The newer feed has no key of a post and names in one heading both the author and whoever liked the post. So the
 * smallest part around the box that links to anybody is taken, and only where it links to one person and no company.
 */
function unnamedPost(box: Element): Post | undefined {
  let around = box.parentElement;
  for (let level = 0; around && level < MOST_LEVELS && !around.matches('main,body'); level += 1) {
    const links = linksIn(around, ['a[href*="/in/"]', 'a[href*="/company/"]', 'a[href*="/school/"]']);
    if (links.length > 0) return postBy(around, links);
    around = around.parentElement;
  }
  return undefined;
}

function linksIn(post: Element, selectors: readonly string[]): readonly Element[] {
  const outside = [...COMMENT.comment, ...COMMENT.box, ...COMMENT.written, ...COMMENT.shared].join();
  return allMatches(post, selectors).filter((link) => isShown(link) && !link.closest(outside));
}

function postBy(element: Element, links: readonly Element[]): Post | undefined {
  const isPersons = links.every((link) => /\/in\//u.test(attributeOf(link, 'href')));
  const [author, ...others] = new Set(links.flatMap((link) => personOfLink(link) ?? []));
  if (!isPersons || author === undefined || others.length > 0) return undefined;
  return { element, author, name: nameOf(links) };
}

const LONGEST_NAME = 80;

function nameOf(links: readonly Element[]): string | undefined {
  const lines = links.flatMap((link) =>
    allMatches(link, ['[dir="ltr"] [aria-hidden="true"]', 'p', 'span[aria-hidden="true"]']),
  );
  return lines.map(textOf).find((text) => text && text.length <= LONGEST_NAME && !/[·•]/u.test(text));
}
