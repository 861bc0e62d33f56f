// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { affiliation, emberPage } from './ember-page';
import { MEMBER } from './profile-ids';
import { readBoth } from './read-page';

describe('the top card of the classic frontend', () => {
  it('is read whole', () => {
    expect(readBoth(emberPage())).toMatchObject({
      generation: 'ember',
      name: 'Ann Bell',
      memberNumber: MEMBER,
      slug: 'ann-bell',
      degree: 2,
      headline: 'Head of Samples',
      company: 'Sample Ltd',
      school: 'University of Examples',
      location: 'Exampleville, Sampleland',
      mutualCount: undefined,
      experience: undefined,
    });
  });

  it.each([
    ['1st', 1],
    ['2.', 2],
    ['3rd+', 3],
    ['٢', 2],
    ['3 度', 3],
    ['', undefined],
  ])('tells the degree %s', (text, degree) => {
    expect(readBoth(emberPage({ degree: text }))).toMatchObject({ degree });
  });

  it('does not take pronouns for the place', () => {
    const pronouns =
      '<span class="text-body-small v-align-middle break-words t-black--light">(She/Her)</span>';
    expect(readBoth(emberPage({ pronouns }))).toMatchObject({
      name: 'Ann Bell',
      location: 'Exampleville, Sampleland',
      headline: 'Head of Samples',
    });
  });

  it('takes neither a counter for the place nor a box below for the headline', () => {
    const page = emberPage({
      mutuals: '<span class="text-body-small inline t-black--light">1,204 followers</span>',
      actions: '<section><div class="text-body-medium">Open to work</div></section>',
    });
    const bare = page
      .replace(/<span class="text-body-small inline t-black--light break-words">.*?<\/span>/u, '')
      .replace(/<div class="text-body-medium break-words">.*?<\/div>/u, '');
    expect(readBoth(bare)).toMatchObject({ headline: undefined, location: undefined });
  });

  it.each([
    ['a company', affiliation('Sample Ltd'), 'Sample Ltd', undefined],
    [
      'a school by its placeholder',
      affiliation('Example School', '<div class="EntityPhoto-square-1-ghost-school"></div>'),
      undefined,
      'Example School',
    ],
    [
      'a company in the panel of 2023',
      `<ul class="pv-text-details__right-panel">${affiliation('Sample Ltd')}</ul>`,
      'Sample Ltd',
      undefined,
    ],
    ['nothing', '', undefined, undefined],
  ])('tells %s alone', (_what, affiliations, company, school) => {
    expect(readBoth(emberPage({ affiliations }))).toMatchObject({ company, school });
  });
});
