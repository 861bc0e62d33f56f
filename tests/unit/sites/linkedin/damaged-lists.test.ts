// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConnections } from '@/sites/linkedin/read-connections';
import { readSearchCards } from '@/sites/linkedin/read-search-cards';
import { connectionCard, connectionsPage } from './connections-page';
import { parsedTree, trueTree } from './read-page';
import {
  ANN,
  BORIS,
  CELIA,
  connectLink,
  emberCard,
  emberMutualLine,
  mutualLine,
  sduiCard,
  sduiResults,
  type InventedCard,
} from './search-page';

const DALE = { name: 'Cy Dale', slug: 'cy-dale-example', memberNumber: 3_000_000_009, headline: 'Baker' };
const people = new Map([ANN, DALE].map(({ memberNumber, name, slug }) => [memberNumber, { name, slug }]));
const mutualNames = [BORIS.name, CELIA.name];

function cardsOf(make: (card: Partial<InventedCard>) => string, mutuals: (memberNumber: number) => string) {
  const shown = ({ memberNumber, slug, ...other }: Pick<InventedCard, 'memberNumber' | 'slug'>) =>
    make({ ...other, memberNumber, slug, mutuals: mutuals(memberNumber), control: connectLink(slug) });
  return sduiResults(shown(ANN), shown(DALE));
}

const pages = [
  cardsOf(sduiCard, mutualLine),
  cardsOf((card) => sduiCard({ ...card, order: 'mutuals-first', keyIn: 'id' }), mutualLine),
  cardsOf(emberCard, emberMutualLine),
  cardsOf((card) => emberCard(card, false), emberMutualLine),
];

/** The mutual people and the person of the other card. */
function othersThan(memberNumber: number | undefined): string[] {
  const others = [ANN, DALE].filter((person) => person.memberNumber !== memberNumber);
  return [...mutualNames, ...others.map(({ name }) => name)];
}

/** Takes nodes, attributes and wrappers away, each found by a number. */
function damage(most: number): fc.Arbitrary<Hit[]> {
  const what = fc.constantFrom('node', 'attribute', 'wrapper');
  return fc.array(fc.record({ at: fc.nat(2_000), what, which: fc.nat(9) }), { maxLength: most });
}

interface Hit {
  readonly at: number;
  readonly what: string;
  readonly which: number;
}

function damaged(page: Document, hits: readonly Hit[]): Document {
  for (const { at, what, which } of hits) {
    const all = Array.from(page.body.querySelectorAll('*'));
    const hit = all[at % Math.max(1, all.length)];
    // Whole branches near the root leave nothing to read.
    if (what === 'node' && hit && hit.querySelectorAll('*').length < 12) hit.remove();
    if (what === 'wrapper') hit?.replaceWith(...Array.from(hit.childNodes));
    const names = hit?.getAttributeNames() ?? [];
    const name = names[which % Math.max(1, names.length)];
    if (what === 'attribute' && name) hit?.removeAttribute(name);
  }
  return page;
}

describe.each([
  ['as the page has it', trueTree],
  ['as a parser leaves it', parsedTree],
])('damaged lists, %s,', (_, tree) => {
  it(
    'never give a mutual connection\u2019s name or id to the person of the card',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...pages), damage(40), (body, hits) => {
          for (const card of readSearchCards(damaged(tree(body), hits))) {
            const person = people.get(card.memberNumber ?? 0);
            expect([person?.slug, undefined]).toContain(card.slug);
            const described = [card.name, card.headline, card.location].join(' ');
            for (const other of othersThan(card.memberNumber)) expect(described).not.toContain(other);
            for (const mutual of card.mutuals) expect(mutualNames).toContain(mutual.name);
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it('never give one connection the name or the id of another', { timeout: 60_000 }, () => {
    const own = new Map([BORIS, CELIA].map((person) => [person.name, person]));
    const bodies = (['link-around', 'link-in-line', 'link-around-all'] as const).map((shape) =>
      connectionsPage(connectionCard(BORIS, { shape }), connectionCard(CELIA, { shape })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...bodies), damage(5), (body, hits) => {
        for (const connection of readConnections(damaged(tree(body), hits))) {
          const person = own.get(connection.name);
          if (!person) continue;
          expect([person.slug, undefined]).toContain(connection.slug);
          expect([person.memberNumber, undefined]).toContain(connection.memberNumber);
        }
      }),
      { numRuns: 150 },
    );
  });
});
