import { element } from '../shared/element.js';
import { labels } from './labels.js';

/**
 * Builds the children of the sentence about mutual connections: `named` are the elements with a <strong> name,
 * `more` the number of those only counted. The element for the counted ones is made by `counted(text)`.
 */
export function mutualSentence(named, more, counted) {
  if (more === 0) return [...parted(named), ' ', named.length === 1 ? labels.mutual : labels.mutuals];
  const tail = `${more} ${more === 1 ? labels.other : labels.others}`;
  return [...parted(named, true), space(), `${labels.and} `, counted(tail)];
}

function parted(named, hasTail = false) {
  const [first, second] = named;
  if (second === undefined) return [first];
  return hasTail ? [first, ',', space(), second] : [first, ` ${labels.and} `, second];
}

function space() {
  return element('span', {}, ' ');
}
