export interface StandInRole {
  readonly title: string;
  readonly company: string;
  /** The last path part of /company/<n>/; absent where the page shows no link. */
  readonly companyId?: string;
  readonly from: string;
  /** Absent while the role lasts. */
  readonly to?: string;
  readonly place: string;
}

export interface StandInPerson {
  readonly key: string;
  readonly name: string;
  readonly firstName: string;
  readonly memberNumber: number;
  readonly slug: string;
  readonly degree: 1 | 2 | 3;
  readonly pronouns?: string;
  readonly headline: string;
  readonly company: string;
  readonly school?: string;
  readonly location: string;
  readonly emails: readonly string[];
  /** Keys of the people that the page names as mutual connections, at most two. */
  readonly mutuals: readonly string[];
  /** How many further mutual connections the page only counts. */
  readonly moreMutuals: number;
  readonly connections: number;
  readonly invitation?: 'pending';
  readonly about: string;
  readonly roles: readonly StandInRole[];
}

/** Gives the address of the account that both stand-ins are signed in to. */
export const accountAddress = 'sam.tester@example.com';

/** Gives the further addresses that the account may send from. */
export const aliases = ['sam@coldgrid.example.com'];

/** Contact groups of the account: a name that stands for people and has no address. */
export const groups = [
  { name: 'Cold storage board', members: ['rosa', 'tomas', 'ines'] },
  { name: 'Old cohort', members: ['omar', 'leah', 'nadia', 'hana'] },
];

/** Mailing lists: one address behind which people stand that nobody sees. */
export const lists = [
  { name: 'Cold Storage Forum', email: 'cold-storage-forum@googlegroups.com' },
  { name: '', email: 'members@lists.coldgrid.example.com' },
];

/** The signed-in member: never listed among the people found by a search. */
export const self: StandInPerson = {
  key: 'sam',
  name: 'Sam Tester',
  firstName: 'Sam',
  memberNumber: 2000001000,
  slug: 'sam-tester-example',
  degree: 1,
  headline: 'Founder, Coldgrid',
  company: 'Coldgrid',
  location: 'Rotterdam, South Holland, Netherlands',
  emails: [accountAddress],
  mutuals: [],
  moreMutuals: 0,
  connections: 412,
  about: 'Peak-load control for cold stores.',
  roles: [
    { title: 'Founder', company: 'Coldgrid', companyId: '990000001', from: 'Jan 2025', place: 'Rotterdam' },
  ],
};

/**
 * Gives a LinkedIn profile id (39 characters, `ACoA…`) that decodes to the member number:
 * base64url of 00 2a 00 00, the number as 4 bytes big endian, 01, and 20 bytes derived from the number.
 */
export function profileIdOf(memberNumber: number): string {
  const bytes = [0x00, 0x2a, 0x00, 0x00, ...bigEndian(memberNumber), 0x01, ...scatter(memberNumber, 20)];
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function bigEndian(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256);
}

function scatter(seed: number, length: number): number[] {
  let state = seed >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
