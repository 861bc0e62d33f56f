import { expect, it } from 'vitest';
import { profileInWords } from '@/outreach/profile-in-words';

it('says what a profile showed, in order and with the years that are known', () => {
  const lines = profileInWords({
    headline: 'Head of Samples',
    location: 'Exampleville',
    experience: [
      { title: 'Head of Samples', company: 'Sample Ltd', current: true, startYear: 2023 },
      { title: 'Counter', company: 'Fixture Ltd', current: false, startYear: 2019, endYear: 2019 },
      { company: 'Mock Ltd', current: true },
    ],
    education: [{ school: 'Specimen College', startYear: 2010, endYear: 2014 }, { school: 'Night School' }],
    interests: [],
    groups: ['Sample Forum'],
  });
  expect(lines).toEqual([
    { title: 'Place', lines: ['Exampleville'] },
    {
      title: 'Positions',
      lines: ['Head of Samples, Sample Ltd (2023–today)', 'Counter, Fixture Ltd (2019)', 'Mock Ltd'],
    },
    { title: 'Education', lines: ['Specimen College (2010–2014)', 'Night School'] },
    { title: 'Groups in common', lines: ['Sample Forum'] },
  ]);
});

it('falls back on the line below the headline, and says nothing of what was not shown', () => {
  expect(profileInWords({ company: 'Sample Ltd', school: 'Specimen College' })).toEqual([
    { title: 'Positions', lines: ['Sample Ltd'] },
    { title: 'Education', lines: ['Specimen College'] },
  ]);
  expect(profileInWords({})).toEqual([]);
});
