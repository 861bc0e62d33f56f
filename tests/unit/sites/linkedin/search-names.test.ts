// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSearchCards } from '@/sites/linkedin/read-search-cards';
import { parsedTree, trueTree } from './read-page';
import { ANN, sduiCard, sduiResults } from './search-page';

const HEADLINE = 'Founder · 2x exits';

/** A card whose degree stands in a line of its own below the name. */
function cardWithDegreeBelow(): string {
  const mark = `<span><span> ${ANN.degree}</span></span></p>`;
  return sduiCard({ headline: HEADLINE }).replace(mark, `</p><p>${ANN.degree}</p>`);
}

describe('the name on a card of the newer frontend', () => {
  it.each([
    ['behind it', sduiCard({ headline: HEADLINE })],
    ['below it', cardWithDegreeBelow()],
  ])('is not a headline that ends like a degree, with the degree %s', (_place, card) => {
    for (const tree of [parsedTree, trueTree]) {
      expect(readSearchCards(tree(sduiResults(card)))).toMatchObject([
        { name: ANN.name, degree: 2, headline: HEADLINE, location: ANN.location },
      ]);
    }
  });
});
