// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emberCard, emberEntity, emberPage } from './ember-page';
import { OTHER_MEMBER } from './profile-ids';
import { readBoth } from './read-page';
import { card, entry, sduiPage } from './sdui-page';

const shared = (kind: string, sentence: string, detail: string) =>
  `<div><a href="https://www.linkedin.com/${kind}/"><figure><img alt=""/></figure></a><div><p>${sentence}</p><p>${detail}</p></div></div>`;

const worked = shared('company/900001', 'Oboje pracowaliście w Sample Ltd', '2019 – 2020');
const studied = shared('school/900002', '二人とも例示大学で学びました', '2010年 - 2014年');
const inGroup = `<div><figure></figure><p>Both in <a href="https://www.linkedin.com/groups/900003/">Samples Guild</a></p></div>`;
const inBoldGroup = `<div><a href="https://www.linkedin.com/groups/900003/"><p>كلاكما في <strong>نقابة العينات</strong></p></a></div>`;
const mutual = `<div><a href='/search/results/people/?connectionOf=["x"]&amp;network=["F"]'><p>3 mutual connections</p></a></div>`;
const hiring = `<div><a href="https://www.linkedin.com/company/900009/"><p>Ann is hiring</p></a><a href="https://www.linkedin.com/jobs/view/1/">x</a></div>`;

const seen = (belowTopCard: string) => {
  const { groups, highlights } = readBoth(sduiPage({ belowTopCard }));
  return { groups, highlights };
};
const nothing = { groups: undefined, highlights: undefined };
const both = {
  groups: ['Samples Guild'],
  highlights: ['Oboje pracowaliście w Sample Ltd', '二人とも例示大学で学びました'],
};

const anonymous = (content: string, slug = 'ann-bell') =>
  `<div componentkey="profileCardsAboveActivity${slug}"><div><section><h2>x</h2>${content}</section></div>${card('About', '<h2>x</h2><p>y</p>')}</div>`;

describe('what the user shares with somebody', () => {
  it.each([
    [
      'in the card of highlights',
      card('SalesInsightsOrHighlights', `<h2>x</h2><div>${worked}${studied}${inGroup}</div>`),
    ],
    [
      'in marked entries',
      card('SalesInsightsOrHighlights', entry(worked) + entry(studied) + entry(inGroup), undefined, 'id'),
    ],
    [
      'in a section without a key above About',
      anonymous(`<div>${worked}</div><div>${studied}</div><div>${inGroup}</div>`),
    ],
  ])('is read %s', (_build, belowTopCard) => {
    expect(seen(belowTopCard)).toEqual(both);
  });

  it('names a group by what stands in bold', () => {
    expect(seen(card('SalesInsightsOrHighlights', inBoldGroup))).toEqual({
      groups: ['نقابة العينات'],
      highlights: undefined,
    });
  });

  it('counts neither mutual people nor jobs', () => {
    const content = entry(mutual) + entry(worked) + entry(hiring);
    expect(seen(card('SalesInsightsOrHighlights', content)).highlights).toEqual([
      'Oboje pracowaliście w Sample Ltd',
    ]);
    expect(seen(card('SalesInsightsOrHighlights', '<h2>x</h2><p>Sample Ltd grew by 10 %</p>'))).toEqual(
      nothing,
    );
  });

  it.each([
    ['an empty placeholder', card('SalesInsightsOrHighlights', '')],
    ['the card of the person before', card('SalesInsightsOrHighlights', worked, OTHER_MEMBER)],
    ['the container of the person before', anonymous(worked, 'boris-sample')],
    ['an anonymous section with a job', anonymous(hiring)],
    [
      'a section below About',
      `<div componentkey="profileCardsAboveActivityann-bell">${card('About', '<p>y</p>')}<section>${worked}</section></div>`,
    ],
    ['experience', card('ExperienceTopLevelSection', worked)],
  ])('is not seen in %s', (_what, belowTopCard) => {
    expect(seen(belowTopCard)).toEqual(nothing);
  });

  it('is read on the classic frontend', () => {
    const entries =
      emberEntity('https://www.linkedin.com/search/results/people/?currentCompany=9', [
        'You both worked at Sample Ltd',
        '2019 - 2020',
      ]) +
      emberEntity('https://www.linkedin.com/groups/900003/', ['Samples Guild', 'Group']) +
      emberEntity('https://www.linkedin.com/search/results/people/?facetConnectionOf=x', [
        '3 mutual connections',
      ]);
    const { groups, highlights } = readBoth(emberPage({ cards: emberCard('highlights', entries) }));
    expect({ groups, highlights }).toEqual({
      groups: ['Samples Guild'],
      highlights: ['You both worked at Sample Ltd'],
    });
  });
});
