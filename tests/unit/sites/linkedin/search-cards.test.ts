// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSearchCards } from '@/sites/linkedin/read-search-cards';
import type { SearchCard } from '@/sites/linkedin/search-card';
import { profileId } from './profile-ids';
import { parsedTree, trueTree } from './read-page';
import {
  ANN,
  BORIS,
  bold,
  CELIA,
  connectLink,
  emberCard,
  emberMutualLine,
  mutualLine,
  mutualsLink,
  sduiCard,
  sduiResults,
} from './search-page';

/** The cards that both trees show; fails when they differ. */
function readBoth(body: string): SearchCard[] {
  const parsed = readSearchCards(parsedTree(body));
  expect(readSearchCards(trueTree(body))).toEqual(parsed);
  return parsed;
}

function readOne(body: string): SearchCard {
  const [card, ...others] = readBoth(body);
  expect(others).toEqual([]);
  if (!card) throw new Error('no card was read');
  return card;
}

const { memberNumber } = ANN;
const sdui = (card: Parameters<typeof sduiCard>[0]) => readOne(sduiResults(sduiCard(card)));
const ann = {
  name: ANN.name,
  slug: ANN.slug,
  memberNumber,
  headline: ANN.headline,
  location: ANN.location,
};
const both = [
  { name: BORIS.name, slug: BORIS.slug },
  { name: CELIA.name, slug: CELIA.slug },
];

describe('a card of a person on the newer frontend', () => {
  it.each(['componentkey', 'id'])('is read whole, its key in %s', (keyIn) => {
    const card = sdui({ keyIn, mutuals: mutualLine(memberNumber), control: connectLink(ANN.slug) });
    expect(card).toMatchObject({ ...ann, degree: 2, mutualCount: 7, mutuals: both });
    expect(card).toMatchObject({ canConnect: true, connection: 'connectable' });
  });

  it('is not the mutual people\u2019s where those come before the name', () => {
    const card = sdui({ order: 'mutuals-first', mutuals: mutualLine(memberNumber) });
    expect(card).toMatchObject({ ...ann, degree: 2, mutuals: both });
  });

  it.each([
    ['• 1st', 1],
    ['· 2e', 2],
    ['• 3rd+', 3],
    ['• 2.', 2],
    ['・2次', 2],
    ['• 2촌', 2],
    ['• ٢', 2],
    ['• الدرجة ٣', 3],
    ['• 2 º', 2],
    ['• You', undefined],
    ['', undefined],
  ])('has the degree of its mark: %s', (mark, degree) => {
    expect(sdui({ degree: mark })).toMatchObject({ ...ann, degree });
  });

  it.each([
    [
      'a badge',
      'Ann Bell<span> </span><span aria-label="Premium" role="img"><svg id="linkedin-bug-small"></svg></span>',
    ],
    [
      'a text for screen readers',
      '<span aria-hidden="true">Ann Bell</span><span>View Ann Bell’s profile</span>',
    ],
    ['what was searched for in bold', '<strong>Ann</strong> Bell'],
  ])('has its name without %s', (_, name) => {
    const card = sdui({ name: 'Ann Bell' });
    const body = sduiResults(sduiCard({}).replace('>Ann Bell</a>', `>${name}</a>`));
    expect(readOne(body)).toEqual(card);
  });

  it.each(['آن بيل ✓', '山田 花子', 'Śnieżana 🎯 I help | you'])('keeps the name %s', (name) => {
    expect(sdui({ name })).toMatchObject({ name, degree: 2, headline: ANN.headline });
  });

  it('takes what was found in the profile for nothing else', () => {
    const extra = '<div><p>Current: Head at <strong><span>Example</span></strong> GmbH</p></div>';
    const keyed = `<div componentkey="SearchResultssnippet_${profileId(memberNumber)}"><p>Past: Example</p></div>`;
    expect(sdui({ extra: extra + keyed })).toMatchObject(ann);
    expect(sdui({ extra: extra + keyed, location: '' })).toMatchObject({
      headline: ANN.headline,
      location: undefined,
    });
  });

  it.each([
    ['one', `<p>${bold(BORIS)} is a mutual connection</p>`, 1, ['Boris Placeholder']],
    [
      'two',
      `<p>${bold(BORIS)} and ${bold(CELIA)} are mutual connections</p>`,
      2,
      ['Boris Placeholder', 'Celia Muster'],
    ],
    [
      'Japanese',
      mutualLine(memberNumber, '<strong>他47人の共通のつながり</strong>'),
      49,
      ['Boris Placeholder', 'Celia Muster'],
    ],
    [
      'Arabic digits',
      mutualLine(memberNumber, '<strong>و٤٧ آخرون</strong>'),
      49,
      ['Boris Placeholder', 'Celia Muster'],
    ],
    [
      'one more without a number',
      mutualLine(memberNumber, '<strong>اتصال مشترك آخر</strong>'),
      3,
      ['Boris Placeholder', 'Celia Muster'],
    ],
    [
      'thousands',
      mutualLine(memberNumber, '<strong>1 234 autres</strong>'),
      1236,
      ['Boris Placeholder', 'Celia Muster'],
    ],
    [
      'a number alone',
      `<p>${mutualsLink(memberNumber, '<strong>12 mutual connections</strong>')}</p>`,
      12,
      [],
    ],
    [
      'names without links',
      `<p>${mutualsLink(memberNumber, '<strong>Boris Placeholder</strong> and 3 other')}</p>`,
      4,
      ['Boris Placeholder'],
    ],
    ['none', '', undefined, []],
    [
      'somebody else\u2019s',
      `<p>${mutualsLink(CELIA.memberNumber, '<strong>12 mutual connections</strong>')}</p>`,
      undefined,
      [],
    ],
  ])('counts mutual people: %s', (_, mutuals, count, names) => {
    const card = sdui({ mutuals });
    expect(card.mutualCount).toBe(count);
    expect(card.mutuals.map(({ name }) => name)).toEqual(names);
    expect(card).toMatchObject(ann);
  });

  it.each([
    ['an offer', connectLink(ANN.slug), '• 2nd', 'connectable', true],
    [
      'a key of an offer',
      `<button componentkey="ConnectButtonstate:invitation:urn:li:member:${String(memberNumber)}_connect">+</button>`,
      '• 2nd',
      'connectable',
      true,
    ],
    [
      'a pending key',
      `<button id="ConnectButtonstate:invitation:urn:li:member:${String(memberNumber)}_pending">-</button>`,
      '• 2nd',
      'pending',
      false,
    ],
    ['a connection', '<a href="/messaging/compose/?x=1">Message</a>', '• 1st', 'connected', false],
    ['another control only', '<button>Follow</button>', '• 3rd+', 'unknown', false],
    ['no control yet', '', '• 2nd', 'unknown', undefined],
  ])('tells how the two are connected: %s', (_, control, degree, connection, canConnect) => {
    expect(sdui({ control, degree })).toMatchObject({ ...ann, connection, canConnect });
  });

  it('is none without a link, without a key, inside a rail, or when it is hidden', () => {
    const member = sduiCard().replace(/<a [^>]*\/in\/[^>]*>/gu, '<a>');
    const post = sduiCard().replace(/componentkey="SearchResults[^"]*"/u, 'componentkey="post"');
    const hidden = `<div style="display:none">${sduiCard()}</div>`;
    const suggested = `<div componentkey="SuggestedForYou">${sduiCard()}</div>`;
    expect(readBoth(sduiResults(member, post, hidden, suggested, `<aside>${sduiCard()}</aside>`))).toEqual(
      [],
    );
  });

  it('is refused where its links disagree about whose it is', () => {
    expect(readBoth(sduiResults(sduiCard({ control: connectLink('somebody-else') })))).toEqual([]);
  });

  it('is told apart from the card beside it, and inside an item that holds both', () => {
    const other = {
      name: 'Cy Dale',
      slug: 'cy-dale-example',
      memberNumber: 3_000_000_009,
      headline: 'Baker',
    };
    const list = `<div role="listitem"><div role="list">${sduiCard()}${sduiCard(other)}</div></div>`;
    for (const body of [sduiResults(sduiCard(), sduiCard(other)), sduiResults(list)])
      expect(readBoth(body)).toMatchObject([ann, other]);
  });

  it('has a slug in any spelling', () => {
    const slug = 'śnieżana-💡-example';
    const control = connectLink(slug);
    expect(sdui({ slug, control })).toMatchObject({ slug, canConnect: true });
  });
});

describe('a card of a person on the classic frontend', () => {
  it.each([true, false])('is read whole, with readable classes: %s', (isReadable) => {
    const body = `<main>${emberCard({ mutuals: emberMutualLine(memberNumber) }, isReadable)}</main>`;
    expect(readOne(body)).toMatchObject({
      ...ann,
      degree: 2,
      mutualCount: 32,
      mutuals: [
        { name: BORIS.name, memberNumber: BORIS.memberNumber },
        { name: CELIA.name, memberNumber: CELIA.memberNumber },
      ],
      canConnect: undefined,
    });
  });

  it('is connected at the first degree', () => {
    expect(readOne(emberCard({ degree: '• 1.' }))).toMatchObject({ degree: 1, canConnect: false });
  });

  it('is read in the frame that holds it after in-site navigation', () => {
    const page = parsedTree('<iframe data-testid="interop-iframe" src="/preload/"></iframe>');
    const frame = page.querySelector('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: parsedTree(`<main>${emberCard()}</main>`) });
    expect(readSearchCards(page)).toMatchObject([ann]);
  });

  it('is none of a hidden member', () => {
    const hidden = emberCard().replace(/\/in\/[^"]*/gu, '/search/results/people/headless?x=1');
    expect(readBoth(hidden)).toEqual([]);
  });
});
