import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailHandle, memberHandle, slugHandle, type Handle } from '@/outreach/handle';
import { compareNames } from '@/outreach/same-person/compare-names';
import { proposeSamePerson } from '@/outreach/same-person/propose';
import type { Someone } from '@/outreach/same-person/someone';

const made = (handle: Handle | undefined): readonly Handle[] => (handle ? [handle] : []);
const mail = (address: string) => made(emailHandle(address));
const slug = (text: string) => made(slugHandle(text));
const member = (number: number) => made(memberHandle(number));

function someone(name: string | undefined, handles: readonly Handle[], more: Partial<Someone> = {}): Someone {
  return { ...(name !== undefined && { name }), handles, companies: [], mutuals: [], ...more };
}

const profile = someone('Ann Bell', slug('ann-bell'), { companies: ['Example Heating GmbH'] });

describe('proposes', () => {
  it('the same name with the company behind the address, and says what speaks for it', () => {
    const written = someone('Bell, Ann', mail('ann.bell@example-heating.com'));
    expect(proposeSamePerson(profile, written)).toEqual({
      score: 75,
      evidence: [
        'Same name',
        'Both at Example Heating GmbH (example-heating.com)',
        'ann.bell@ fits the name Ann Bell',
      ],
    });
  });

  it.each<readonly [string, Someone]>([
    ['somebody known only by an address', someone(undefined, mail('ann.bell@example-heating.com'))],
    ['an address with an initial', someone(undefined, mail('abell@example-heating.com'))],
    ['a first name at the company', someone('Ann', mail('ann@example-heating.com'))],
    ['an initial at the company', someone('A. Bell', mail('a.bell@example-heating.com'))],
    ['a rare name alone', someone('Ann Bell', mail('sunny@gmail.com'))],
    ['a name with a middle name', someone('Ann Maria Bell', mail('sunny@gmail.com'))],
    ['a name that got longer', someone('Ann Bell-Stone', mail('sunny@gmail.com'))],
  ])('%s', (_name, other) => {
    expect(proposeSamePerson(profile, other)?.evidence.length).toBeGreaterThan(0);
  });

  it('counts who knows both', () => {
    const mutuals = ['Boris Nowak', 'Cleo Sand', 'Dora Vance'];
    const [with3, without] = [mutuals, []].map((names) =>
      proposeSamePerson({ ...profile, mutuals: names }, someone('Ann Bell', [], { mutuals })),
    );
    expect(with3?.evidence).toContain('3 mutual connections in common');
    expect(with3?.score).toBeGreaterThan(without?.score ?? 0);
  });
});

describe('does not propose', () => {
  it.each<readonly [string, Someone, Someone]>([
    [
      'colleagues',
      someone('Ann Bell', mail('ann.bell@example.com')),
      someone('Boris Nowak', mail('boris.nowak@example.com')),
    ],
    ['a colleague without a name', profile, someone(undefined, mail('boris.nowak@example-heating.com'))],
    ['two member numbers', someone('Ann Bell', member(1)), someone('Ann Bell', member(2))],
    ['a namesake with another profile', profile, someone('Ann Bell', slug('ann-bell-2'))],
    [
      'two addresses at one company of different names',
      someone('Ann Bell', mail('ann.bell@example.com')),
      someone('Ann Bell', mail('boris.nowak@example.com')),
    ],
    [
      'a name that many have, with nothing else',
      someone('John Smith', slug('john-smith')),
      someone('John Smith', mail('john.smith@gmail.com')),
    ],
    ['an initial, with nothing else', profile, someone('A. Bell', mail('sunny@gmail.com'))],
    ['a mailbox that several read', profile, someone(undefined, mail('info@example-heating.com'))],
    [
      'spouses',
      someone('Ann Bell', mail('bell@example.com')),
      someone('Boris Bell', mail('bell2@example.com')),
    ],
    [
      'people without names',
      someone(undefined, mail('a@example.com')),
      someone(undefined, mail('b@example.com')),
    ],
  ])('%s', (_name, first, second) => {
    expect(proposeSamePerson(first, second)).toBeUndefined();
  });
});

const names = fc.constantFrom(
  undefined,
  'Ann Bell',
  'Bell, Ann',
  'A. Bell',
  'Ann',
  'Anna Bell-Stone',
  'Ann M. Bell',
  'Boris Nowak',
  'John Smith',
  'Анна Белова',
  '🌍',
);
const handles = fc.constantFrom(
  ...mail('ann.bell@example.com'),
  ...mail('abell@example.com'),
  ...mail('boris.nowak@example.com'),
  ...mail('ann.bell@gmail.com'),
  ...mail('info@example.com'),
  ...mail('john.smith@other.example'),
  ...slug('ann-bell'),
  ...slug('boris'),
  ...member(1),
  ...member(2),
);
const companies = fc.constantFrom('Example Ltd', 'Example', 'Other GmbH');
const anybody: fc.Arbitrary<Someone> = fc
  .record({
    name: names,
    handles: fc.uniqueArray(handles, { maxLength: 3 }),
    companies: fc.uniqueArray(companies, { maxLength: 2 }),
    mutuals: fc.subarray(['Cleo Sand', 'Dora Vance', 'Emil Frost']),
  })
  .map(({ name, handles: own, ...more }) => someone(name, own, more));

describe('whoever the two are', () => {
  it('the order does not matter', () => {
    fc.assert(
      fc.property(anybody, anybody, (first, second) => {
        expect(proposeSamePerson(second, first)).toEqual(proposeSamePerson(first, second));
      }),
    );
  });

  it('two names that differ and two members stay two', () => {
    fc.assert(
      fc.property(anybody, anybody, (first, second) => {
        const members = new Set(
          [...first.handles, ...second.handles].filter((one) => one.startsWith('linkedin-member')),
        );
        const isOnlyHers = (one: Someone) => one.handles.some((handle) => members.has(handle));
        const areTwo = members.size > 1 && isOnlyHers(first) && isOnlyHers(second);
        fc.pre(
          areTwo
            ? !first.handles.some((one) => members.has(one) && second.handles.includes(one))
            : compareNames(first.name, second.name) === 'different',
        );
        expect(proposeSamePerson(first, second)).toBeUndefined();
      }),
    );
  });

  it('more that agrees never lowers the score', () => {
    const agreeing = fc.constantFrom<(one: Someone) => Someone>(
      (one) => ({ ...one, companies: [...one.companies, 'Example Ltd'] }),
      (one) => ({ ...one, mutuals: [...one.mutuals, 'Cleo Sand'] }),
      (one) => ({ ...one, handles: [...one.handles, ...mail('ann.bell@agreed.example')] }),
    );
    fc.assert(
      fc.property(anybody, anybody, agreeing, (first, second, more) => {
        const before = proposeSamePerson(first, second)?.score ?? 0;
        expect(proposeSamePerson(more(first), more(second))?.score ?? 0).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
