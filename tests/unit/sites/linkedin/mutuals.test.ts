// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emberMutuals, emberPage } from './ember-page';
import { MEMBER, OTHER_MEMBER, profileId } from './profile-ids';
import { readBoth } from './read-page';
import { connectionsLink, mutualBlock, sduiPage } from './sdui-page';

const B = '<strong>Boris</strong>';
const C = '<strong>Celia</strong>';

const SENTENCES: readonly (readonly [string, string, number | undefined, readonly string[]])[] = [
  ['one', `${B} is a mutual connection`, 1, ['Boris']],
  ['two', `${B} and ${C} are mutual connections`, 2, ['Boris', 'Celia']],
  ['two and others', `${B}, ${C} and 5 other mutual connections`, 7, ['Boris', 'Celia']],
  ['none named', '9 mutual connections', 9, []],
  ['none at all', 'mutual connections', undefined, []],
  ['German', `${B}, ${C} und 12 weitere gemeinsame Kontakte`, 14, ['Boris', 'Celia']],
  ['French', `${B}, ${C} et 1 autre relation en commun`, 3, ['Boris', 'Celia']],
  ['number before the names', `他3人と${B}さん、${C}さん`, 5, ['Boris', 'Celia']],
  ['Japanese', `${B}さん、${C}さん、他9人の共通のつながり`, 11, ['Boris', 'Celia']],
  ['Arabic digits', `<strong>بوريس</strong> و<strong>سيليا</strong> و٩ آخرون`, 11, ['بوريس', 'سيليا']],
  ['Persian digits and separator', `${B}، ${C} و ۱٬۲۳۴ نفر دیگر`, 1236, ['Boris', 'Celia']],
  ['Devanagari digits', `${B}, ${C} और ४७ अन्य`, 49, ['Boris', 'Celia']],
  ['thousands with a comma', `${B}, ${C} and 1,234 other`, 1236, ['Boris', 'Celia']],
  ['thousands with a point', `${B}, ${C} und 1.234 weitere`, 1236, ['Boris', 'Celia']],
  ['thousands with a narrow space', `${B}, ${C} et 1\u202f234 autres`, 1236, ['Boris', 'Celia']],
  ['thousands with an apostrophe', `${B}, ${C} und 1’234 weitere`, 1236, ['Boris', 'Celia']],
  ['Indian grouping', `${B}, ${C} and 1,23,456 other`, 123458, ['Boris', 'Celia']],
  [
    'Korean, whose word for a connection holds a digit',
    `${B}님, ${C}님과 함께 아는 1촌`,
    2,
    ['Boris', 'Celia'],
  ],
  ['Korean with others', `${B}님, ${C}님 외 함께 아는 1촌 9명`, 11, ['Boris', 'Celia']],
  ['glued word', `${B},<span> </span>${C}<span> </span>i 30innych`, 32, ['Boris', 'Celia']],
  ['the number in bold too', `${B}, ${C} and <strong>47 others</strong>`, 49, ['Boris', 'Celia']],
  ['a digit in a name', `<strong>R2 Design</strong>, ${C} and 3 others`, 5, ['R2 Design', 'Celia']],
  ['a digit in the only name', '<strong>Boris3</strong> is a mutual connection', 1, ['Boris3']],
  ['a digit in the last name', `${B} and <strong>R2 Design</strong> are mutual`, 2, ['Boris', 'R2 Design']],
  ['all of it in bold', '<strong>共通のつながり12人</strong>', 12, []],
  ['all of it in bold, in Korean', '<strong>함께 아는 1촌 47명</strong>', 47, []],
  ['emoji in a name', `<strong>Boris 🎯</strong> and ${C}`, 2, ['Boris 🎯', 'Celia']],
  ['bidi marks in a name', `<strong>\u200fبوريس\u200f</strong>`, 1, ['بوريس']],
];

describe('mutual connections', () => {
  it.each(SENTENCES)('are counted on the newer frontend: %s', (_form, sentence, mutualCount, mutualNames) => {
    const mutuals = connectionsLink() + mutualBlock(sentence);
    expect(readBoth(sduiPage({ mutuals }))).toMatchObject({
      mutualCount,
      mutualNames,
      mutualNamesAre: 'first-names',
    });
  });

  it.each(SENTENCES)(
    'are counted on the classic frontend: %s',
    (_form, sentence, mutualCount, mutualNames) => {
      const seen = readBoth(emberPage({ mutuals: emberMutuals(sentence) }));
      expect(seen).toMatchObject({ mutualCount, mutualNames, mutualNamesAre: 'full-names' });
    },
  );

  it('are not the plain connections, and not those of somebody else', () => {
    const mutuals = connectionsLink() + mutualBlock(`${B} and 4 others`, OTHER_MEMBER);
    expect(readBoth(sduiPage({ mutuals }))).toMatchObject({ mutualCount: undefined, mutualNames: [] });
  });

  const SPELLINGS = [
    `?connectionOf=["${profileId(MEMBER)}"]&amp;network=["F"]`,
    `?network=%5B%22F%22%5D&amp;connectionOf=%22${profileId(MEMBER)}%22`,
    `?facetNetwork=%22F%22&amp;facetConnectionOf=%22${profileId(MEMBER)}%22`,
    `?facetNetwork=["F"]&amp;facetConnectionOf=["${profileId(MEMBER)}"]`,
  ];
  it.each(SPELLINGS)('are found under each spelling of the link: %s', (query) => {
    const mutuals = `<a href='/search/results/people/${query}'><p>${B} and 4 others</p></a>`;
    expect(readBoth(sduiPage({ mutuals }))).toMatchObject({ mutualCount: 5, mutualNames: ['Boris'] });
  });

  it('are found where each name is a link of its own', () => {
    const all = `/search/results/people/?network=%5B%22F%22%5D&amp;connectionOf=%5B%22${profileId(MEMBER)}%22%5D`;
    const mutuals = `<p><a href="/in/boris/">${B}</a>, <a href="/in/celia/">${C}</a> and <a href="${all}"><strong>44 others</strong></a></p>`;
    expect(readBoth(sduiPage({ mutuals }))).toMatchObject({
      mutualCount: 46,
      mutualNames: ['Boris', 'Celia'],
    });
  });

  it('are not read twice where the block is rendered twice', () => {
    const mutuals = mutualBlock(`${B} and 4 others`).repeat(2);
    expect(readBoth(sduiPage({ mutuals }))).toMatchObject({ mutualCount: 5, mutualNames: ['Boris'] });
  });
});
