// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSearchCards } from '@/sites/linkedin/read-search-cards';
import { parsedTree } from './read-page';
import { ANN, emberCard } from './search-page';

/** A card of the classic frontend whose badge has lost its readable class, as in the builds of late 2024. */
function hashedCard(headline: string, location: string): string {
  const card = emberCard({ headline, location }, false);
  return card.replace('entity-result__badge-text', 'xqf t-14 t-normal');
}

function readOne(card: string) {
  const [read] = readSearchCards(parsedTree(`<main>${card}</main>`));
  return read;
}

describe('a classic card with hashed classes', () => {
  it('has its degree not taken for the place', () => {
    const { headline, location } = ANN;
    expect(readOne(hashedCard(headline, location))).toMatchObject({ degree: 2, headline, location });
  });

  it('has its place not taken for a missing headline', () => {
    const read = readOne(hashedCard('', ANN.location));
    expect(read).toMatchObject({ headline: undefined, location: ANN.location });
  });

  it('shows no place while it has none', () => {
    const read = readOne(hashedCard(ANN.headline, ''));
    expect(read).toMatchObject({ headline: ANN.headline, location: undefined });
  });

  it('has its button taken for neither', () => {
    const card = emberCard(
      { headline: '', location: '', control: '<button type="button"><span>Message</span></button>' },
      false,
    );
    expect(readOne(card)).toMatchObject({ headline: undefined, location: undefined });
  });
});
