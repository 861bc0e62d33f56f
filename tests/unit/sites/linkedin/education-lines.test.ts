// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emberCard, emberEntity, emberLine, emberPage } from './ember-page';
import { readBoth } from './read-page';
import { card, entry, sduiPage } from './sdui-page';

const GRADE = '<div><p>Grade: 1.3</p><p>Activities and societies: Chess</p></div>';

function school(lines: readonly string[]): string {
  const shown = lines.map((line) => `<p>${line}</p>`).join('');
  return entry(
    `<div><a href="https://www.linkedin.com/school/900010/"><div>${shown}</div></a>${GRADE}</div>`,
  );
}

function educationOf(lines: readonly string[]) {
  return readBoth(
    sduiPage({ belowTopCard: card('EducationTopLevelSection', `<h2>Education</h2>${school(lines)}`) }),
  ).education;
}

describe('the lines of a school', () => {
  it('do not take a grade or activities for the degree', () => {
    const none = { school: 'University', degree: null };
    expect(educationOf(['University', '2010 – 2014'])).toMatchObject([{ ...none, endYear: 2014 }]);
    expect(educationOf(['University'])).toMatchObject([{ ...none, endYear: null }]);
  });

  it('tell the year in which it ended where it is alone', () => {
    expect(educationOf(['University', 'MSc', '2014'])).toMatchObject([
      { degree: 'MSc', startYear: null, endYear: 2014 },
    ]);
    expect(educationOf(['University', 'MSc', 'Sep 2023 – Present'])).toMatchObject([
      { degree: 'MSc', startYear: 2023, endYear: null },
    ]);
  });

  it('keep a year in the degree', () => {
    expect(educationOf(['University', 'Abitur 2014', '2006 – 2014'])).toMatchObject([
      { degree: 'Abitur 2014', startYear: 2006, endYear: 2014 },
    ]);
  });

  it('do not take a grade for the degree on the classic frontend', () => {
    const inner = `<li><div><ul><li>${emberLine('Grade: 1.3')}</li></ul></div></li>`;
    const link = 'https://www.linkedin.com/school/900010/';
    const cards = emberCard('education', emberEntity(link, ['University'], inner));
    expect(readBoth(emberPage({ cards })).education).toMatchObject([{ school: 'University', degree: null }]);
  });
});

describe('roles grouped on the classic frontend', () => {
  it('have the company of the picture beside their header', () => {
    const role = `<li><div data-view-name="profile-component-entity"><div>${emberLine('Lead')}${emberLine('Jan 2020 - Mar 2022 · 2 yrs')}</div></div></li>`;
    const link = 'https://www.linkedin.com/company/900002/';
    const cards = emberCard('experience', emberEntity(link, ['Example Group', '2 yrs'], role));
    expect(readBoth(emberPage({ cards })).experience).toMatchObject([
      { company: 'Example Group', companyId: '900002', title: 'Lead', startYear: 2020, endYear: 2022 },
    ]);
  });
});
