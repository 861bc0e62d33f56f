import { describe, expect, it } from 'vitest';
import { createPeopleTally } from '@/imports/people-tally';
import { epochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';

const person = (name: string, ...handles: string[]) => ({
  kind: 'person' as const,
  seenAt: epochMs(0),
  handles: handles as Handle[],
  name,
});

function tallied(...people: readonly ReturnType<typeof person>[]) {
  const tally = createPeopleTally();
  for (const one of people) tally.add(one);
  return tally.list(9).map(({ name, handles }) => [name, ...handles]);
}

describe('people are counted', () => {
  it('once, by any of their handles', () => {
    expect(
      tallied(
        person('Ann Bell', 'email:ann@example.com'),
        person('A. Bell', 'linkedin-slug:ann-bell'),
        person('Ann', 'email:ann@example.com', 'linkedin-slug:ann-bell'),
      ),
    ).toEqual([['Ann Bell', 'ann@example.com', 'ann-bell']]);
  });

  it('once by their name, of whom nothing else is known', () => {
    expect(tallied(person('Ann Bell'), person('Ann Bell, PhD'), person('Bo Field'))).toEqual([
      ['Ann Bell'],
      ['Bo Field'],
    ]);
  });

  it('once where another file gives the name a handle', () => {
    expect(tallied(person('Ann Bell'), person('ANN BELL 🚀', 'linkedin-slug:ann-bell'))).toEqual([
      ['ANN BELL 🚀', 'ann-bell'],
    ]);
  });
});
