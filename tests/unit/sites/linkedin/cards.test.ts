// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emberCard, emberEntity, emberLine, emberPage } from './ember-page';
import { OTHER_MEMBER } from './profile-ids';
import { readBoth } from './read-page';
import { card, entry, groupedRoles, sduiPage, singleRole } from './sdui-page';

const CHIEF = singleRole('Chief Sampler', 'Sample Ltd · Full-time', 'Jan. 2021–Heute · 5 Jahre', '900001');
const CLERK = singleRole('Clerk', 'Fixture · Labs · Part-time', 'Mar 2018 - Dec 2020 · 2 yrs');
const GROUP = groupedRoles(
  'Example Group',
  [
    ['Lead', 'mars 2020 - aujourd’hui · 6 ans'],
    ['Analyst', '2018 – 2020 · 2 ans'],
  ],
  '900002',
);

const CHIEF_SEEN = {
  company: 'Sample Ltd',
  companyId: '900001',
  title: 'Chief Sampler',
  current: true,
  startYear: 2021,
  endYear: null,
};
const CLERK_SEEN = {
  company: 'Fixture · Labs',
  companyId: null,
  title: 'Clerk',
  current: false,
  startYear: 2018,
  endYear: 2020,
};
const GROUP_SEEN = [
  {
    company: 'Example Group',
    companyId: '900002',
    title: 'Lead',
    current: true,
    startYear: 2020,
    endYear: null,
  },
  {
    company: 'Example Group',
    companyId: '900002',
    title: 'Analyst',
    current: false,
    startYear: 2018,
    endYear: 2020,
  },
];
const ALL_SEEN = [CHIEF_SEEN, ...GROUP_SEEN, CLERK_SEEN];

describe('experience', () => {
  const marked = `<h2>Experience</h2><div>${entry(CHIEF)}${entry(GROUP)}${entry(CLERK)}</div>`;
  const ruled = `<h2>Experience</h2><div><div>${CHIEF}</div><hr role="presentation"/><div>${GROUP}</div><hr role="presentation"/><div>${CLERK}</div></div>`;
  const flat = `<h2>Experience</h2><div>${CHIEF}<hr role="presentation"/>${GROUP}<hr role="presentation"/>${CLERK}</div>`;

  it.each([
    ['April 2026, entries with keys', card('ExperienceTopLevelSection', marked)],
    ['refs in ids', card('ExperienceTopLevelSection', marked, undefined, 'id')],
    ['September 2026', `<div id="profileCardsExperienceOnlyann-bell"><section>${ruled}</section></div>`],
    [
      'September 2026, flat',
      `<div componentkey="profileCardsExperienceOnlyann-bell"><section>${flat}</section></div>`,
    ],
    [
      'the anchor inside its section',
      `<section><div componentkey="Profile_Top_Level_ExperienceTopLevelSectionann-bell"></div>${ruled}</section>`,
    ],
    ['March 2026', `<section data-view-name="profile-card-experience">${ruled}</section>`],
  ])('is read in page order: %s', (_build, belowTopCard) => {
    expect(readBoth(sduiPage({ belowTopCard })).experience).toEqual(ALL_SEEN);
  });

  it('is read with one entry only, and with one group only', () => {
    expect(
      readBoth(sduiPage({ belowTopCard: card('ExperienceTopLevelSection', `<h2>x</h2>${CLERK}`) }))
        .experience,
    ).toEqual([CLERK_SEEN]);
    expect(
      readBoth(sduiPage({ belowTopCard: card('ExperienceTopLevelSection', `<h2>x</h2><div>${GROUP}</div>`) }))
        .experience,
    ).toEqual(GROUP_SEEN);
    const lone = entry(groupedRoles('Example Group', [['Lead', '2018 – 2020 · 2 ans']], '900002'));
    expect(
      readBoth(sduiPage({ belowTopCard: card('ExperienceTopLevelSection', lone) })).experience,
    ).toMatchObject([{ company: 'Example Group', title: 'Lead' }]);
  });

  it('takes a title for no date line, though it holds two years', () => {
    const fellow = singleRole(
      'Fellow 2019-2020',
      'Sample Ltd · Full-time',
      'Jan 2019 - Feb 2020 · 1 yr',
      '900001',
    );
    const belowTopCard = card('ExperienceTopLevelSection', entry(fellow) + entry(CLERK));
    expect(readBoth(sduiPage({ belowTopCard })).experience).toMatchObject([
      { title: 'Fellow 2019-2020', company: 'Sample Ltd', startYear: 2019, endYear: 2020 },
      CLERK_SEEN,
    ]);
  });

  it('takes nothing from a description', () => {
    const described = `${CLERK}<div data-testid="expandable-text-box"><p>2018 – 2019 · 4 samples</p></div>`;
    const belowTopCard = card('ExperienceTopLevelSection', entry(described));
    expect(readBoth(sduiPage({ belowTopCard })).experience).toEqual([CLERK_SEEN]);
  });

  it('finds the company of roles that stand in no list', () => {
    const flat = GROUP.replaceAll(/<(\/?)(?:ul|li)>/gu, '<$1div>');
    const belowTopCard = card('ExperienceTopLevelSection', entry(CHIEF) + entry(flat) + entry(CLERK));
    expect(readBoth(sduiPage({ belowTopCard })).experience).toEqual(ALL_SEEN);
  });

  it.each([
    ['an empty placeholder', card('ExperienceTopLevelSection', '')],
    ['a heading alone', card('ExperienceTopLevelSection', '<h2>Experience</h2>')],
    ['the card of the person before', card('ExperienceTopLevelSection', marked, OTHER_MEMBER)],
    [
      'the card of the person before, by slug',
      `<div id="profileCardsExperienceOnlyboris-sample">${ruled}</div>`,
    ],
  ])('is not seen in %s', (_what, belowTopCard) => {
    expect(readBoth(sduiPage({ belowTopCard })).experience).toBeUndefined();
  });

  it('passes over an empty placeholder to the filled card', () => {
    const belowTopCard = `${card('ExperienceTopLevelSection', '')}<div id="profileCardsExperienceOnlyann-bell">${ruled}</div>`;
    expect(readBoth(sduiPage({ belowTopCard })).experience).toEqual(ALL_SEEN);
  });

  it('is read on the classic frontend', () => {
    const roles =
      emberEntity('https://www.linkedin.com/company/900002/', [
        'Lead',
        'Full-time',
        '2020年3月 – 現在 · 6年',
      ]) + emberEntity('https://www.linkedin.com/company/900002/', ['Analyst', '2018 – 2020 · 2 yrs']);
    const entries =
      emberEntity(
        'https://www.linkedin.com/company/900001/',
        ['Chief Sampler', 'Sample Ltd · Full-time', 'Jan 2021 - Present · 5 yrs', 'Exampleville'],
        `<li>${emberLine('Counting, Sorting')}</li>`,
      ) +
      emberEntity('https://www.linkedin.com/company/900002/', ['Example Group', '8 yrs'], roles) +
      emberEntity('https://www.linkedin.com/search/results/all/?keywords=x', [
        'Clerk',
        'Fixture · Labs · Part-time',
        'Mar 2018 - Dec 2020 · 2 yrs',
      ]);
    const seen = readBoth(emberPage({ cards: emberCard('experience', entries) }));
    expect(seen.experience).toEqual(ALL_SEEN);
  });
});

describe('education', () => {
  const SCHOOL =
    '<a href="https://www.linkedin.com/school/900010/"><div><p>University of Examples</p><p>MSc, Samples</p><p>2010 – 2014</p></div></a>';
  const UNDATED = '<div><p>Example School</p></div>';

  it('is read with and without dates', () => {
    const belowTopCard = card('EducationTopLevelSection', `<h2>x</h2>${entry(SCHOOL)}${entry(UNDATED)}`);
    expect(readBoth(sduiPage({ belowTopCard })).education).toEqual([
      {
        school: 'University of Examples',
        schoolId: '900010',
        degree: 'MSc, Samples',
        startYear: 2010,
        endYear: 2014,
      },
      { school: 'Example School', schoolId: null, degree: null, startYear: null, endYear: null },
    ]);
  });

  it('is read without marked entries', () => {
    const belowTopCard = card('EducationTopLevelSection', `<h2>x</h2><div>${SCHOOL}</div>`);
    expect(readBoth(sduiPage({ belowTopCard })).education).toMatchObject([
      { school: 'University of Examples', startYear: 2010 },
    ]);
  });

  it('is read between rulers, where the first has no dates', () => {
    const ruled = `<div>${UNDATED}<hr role="presentation"/>${SCHOOL}</div>`;
    const belowTopCard = card('EducationTopLevelSection', `<h2>x</h2>${ruled}<hr role="presentation"/>`);
    expect(readBoth(sduiPage({ belowTopCard })).education).toMatchObject([
      { school: 'Example School', schoolId: null, startYear: null },
      { school: 'University of Examples', schoolId: '900010', startYear: 2010, endYear: 2014 },
    ]);
  });

  it('is read on the classic frontend', () => {
    const cards = emberCard(
      'education',
      emberEntity('https://www.linkedin.com/school/900010/', [
        'University of Examples',
        'MSc',
        '2010 - 2014',
      ]),
    );
    expect(readBoth(emberPage({ cards })).education).toMatchObject([
      { school: 'University of Examples', schoolId: '900010', degree: 'MSc', endYear: 2014 },
    ]);
  });

  it('is not seen in an empty placeholder', () => {
    expect(
      readBoth(sduiPage({ belowTopCard: card('EducationTopLevelSection', '') })).education,
    ).toBeUndefined();
  });
});

describe('about', () => {
  const TEXT =
    '<p><span data-testid="expandable-text-box">I count samples.<button aria-hidden="true" data-testid="expandable-text-button" type="button">… more</button></span></p>';

  it('is read without its button', () => {
    expect(readBoth(sduiPage({ belowTopCard: card('About', `<h2>About</h2>${TEXT}`) })).about).toBe(
      'I count samples.',
    );
    expect(readBoth(sduiPage({ belowTopCard: card('About', '') })).about).toBeUndefined();
  });

  it('is read on the classic frontend', () => {
    const cards = `<section class="artdeco-card"><div id="about"></div><div class="inline-show-more-text--is-collapsed"><span aria-hidden="true">I count samples.</span><span class="visually-hidden">I count samples.</span></div></section>`;
    expect(readBoth(emberPage({ cards })).about).toBe('I count samples.');
  });
});
