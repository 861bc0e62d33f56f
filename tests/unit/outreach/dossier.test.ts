import { describe, expect, it } from 'vitest';
import { epochMs, personId } from '@/outreach/brand';
import { briefPerson } from '@/outreach/brief-person';
import { dossierFactsOf, draftDossier } from '@/outreach/dossier';
import { defaultPolicy } from '@/outreach/policy';
import { at, timeZone } from './invented';

const lead = { company: 'Sample Ltd', title: 'Lead', current: true, startYear: 2021 };
const clerk = { company: 'Fixture Labs', title: 'Clerk', current: false, startYear: 2018, endYear: 2020 };

describe('a drafted dossier', () => {
  it('is made of what the profile showed', () => {
    const draft = draftDossier({
      headline: 'Head of Samples',
      company: 'Sample Ltd',
      about: 'I count samples. I sort them too.',
      experience: [
        lead,
        { ...lead, title: 'Board member', company: 'Example Group', startYear: 2019 },
        clerk,
      ],
      education: [
        { school: 'University of Examples', startYear: 2010, endYear: 2014 },
        { school: 'University of Examples' },
      ],
      school: 'University of Examples',
      interests: ['Guild', 'Próbka S.A.'],
      groups: ['Samples Guild'],
      highlights: ['You both worked at Sample Ltd'],
    });
    expect(draft).toEqual({
      background:
        'Head of Samples\nLead, Sample Ltd (since 2021)\nBoard member, Example Group (since 2019)\nI count samples. I sort them too.',
      interests: 'Guild, Próbka S.A.',
      affiliations:
        'You both worked at Sample Ltd\nGroups in common: Samples Guild\nStudied at: University of Examples (2010–2014)\nWorked at: Fixture Labs',
    });
  });

  it('has no part that nothing is known of', () => {
    expect(draftDossier({})).toEqual({});
    expect(draftDossier({ headline: 'Founder', experience: [], interests: [] })).toEqual({
      background: 'Founder',
    });
    expect(draftDossier({ company: 'Sample Ltd' })).toEqual({ background: 'Sample Ltd' });
    expect(draftDossier({ company: 'Sample Ltd', position: 'Lead' })).toEqual({
      background: 'Lead, Sample Ltd',
    });
    expect(draftDossier({ headline: 'Lead at Sample Ltd', company: 'Sample Ltd' })).toEqual({
      background: 'Lead at Sample Ltd',
    });
  });

  it('names no company as a former one that they still work for', () => {
    const earlier = { ...clerk, company: 'Sample Ltd' };
    expect(draftDossier({ experience: [lead, earlier, clerk, clerk] }).affiliations).toBe(
      'Worked at: Fixture Labs',
    );
  });

  it.each([
    [
      'sentences',
      'I count samples every day of the week. '.repeat(10),
      /^(?:I count samples every day of the week\. ?)+$/u,
    ],
    ['sentences without spaces', '私は毎日見本を数えます。'.repeat(40), /^(?:私は毎日見本を数えます。)+$/u],
    ['one endless sentence', 'samples and '.repeat(60), /^[a-z ]+[a-z]…$/u],
    ['no space at all', '🔬'.repeat(300), /^🔬+…$/u],
  ])('shortens a long text to its first %s', (_form, about, expected) => {
    const { background = '' } = draftDossier({ about });
    expect(background).toMatch(expected);
    expect(background.length).toBeLessThan(245);
    expect(background.length).toBeGreaterThan(100);
  });

  it('keeps to a few of many', () => {
    const many = Array.from({ length: 50 }, (_, index) => `Company ${String(index)}`);
    const { interests, affiliations } = draftDossier({ interests: many, groups: many });
    expect(interests?.split(', ')).toHaveLength(12);
    expect(affiliations?.split(', ')).toHaveLength(8);
  });
});

describe('a briefing', () => {
  const nothing = { touches: [], standings: [], ties: [], news: [], factChanges: [], isSuppressed: false };
  const ask = { handles: [], channel: 'email' } as const;
  const context = { policy: defaultPolicy, now: at('2026-11-24 09:00'), timeZone };
  const person = { id: personId('p'), handles: [], updatedAt: epochMs(0), name: 'Ann Bell' };

  it('brings what a profile showed, and nothing when none was seen', () => {
    expect(briefPerson(ask, { ...nothing, person }, context).profile).toBeUndefined();
    const seen = { ...person, headline: 'Founder', groups: ['Samples Guild'], degree: 2 as const };
    expect(briefPerson(ask, { ...nothing, person: seen }, context).profile).toEqual({
      headline: 'Founder',
      groups: ['Samples Guild'],
    });
    expect(dossierFactsOf(person)).toBeUndefined();
  });
});
