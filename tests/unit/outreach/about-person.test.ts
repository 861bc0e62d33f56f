import { expect, it } from 'vitest';
import { aboutPerson } from '@/outreach/about-person';

it.each([
  [{ headline: 'I count samples', position: 'Lead', company: 'Sample Ltd' }, 'I count samples'],
  [{ position: 'Lead', company: 'Sample Ltd' }, 'Lead, Sample Ltd'],
  [{ position: 'Lead' }, 'Lead'],
  [{ company: 'Sample Ltd' }, 'Sample Ltd'],
  [{}, undefined],
])('says below the name of %j: %j', (facts, about) => {
  expect(aboutPerson(facts)).toBe(about);
});
