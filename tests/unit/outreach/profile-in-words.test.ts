import { expect, it } from 'vitest';
import { parseDay } from '@/outreach/calendar';
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

it("says what the user's own export tells: what they do, since when they are connected, and the user's notes", () => {
  const connectedOn = parseDay('2026-02-08');
  const on = parseDay('2025-07-30');
  if (!connectedOn || !on) throw new Error('these are days');
  const ownNotes = [{ text: 'Met at the sample fair', on }, { text: 'Likes tea' }];
  expect(profileInWords({ company: 'Sample Ltd', position: 'Lead', connectedOn, ownNotes })).toEqual([
    { title: 'Positions', lines: ['Lead, Sample Ltd'] },
    { title: 'Connection', lines: ['Connected on LinkedIn since 8 Feb 2026'] },
    { title: 'Your notes on LinkedIn', lines: ['Met at the sample fair (30 Jul 2025)', 'Likes tea'] },
  ]);
});
