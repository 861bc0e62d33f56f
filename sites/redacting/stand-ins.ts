import { canonicalSlug, memberNumberOfProfileId } from '@/outreach/handle';

/** What stands for each address, person and id of one page: for the same always the same. */
export interface StandIns {
  readonly address: (address: string) => string;
  readonly slug: (slug: string) => string;
  readonly member: (memberNumber: number) => number;
  /** `ACoA…`, with the stand-in of its member number inside. */
  readonly profileId: (profileId: string) => string;
  /** An id that holds a time: greater for a greater one, but with a made-up time. */
  readonly timed: (id: bigint) => bigint;
  /** An id of any other form. */
  readonly id: (id: string) => string;
  /** Puts the timed ids that were asked for so far in order; before that their order is that of the page. */
  readonly order: () => void;
}

const FIRST_MEMBER = 900_000_001;
/** 1 January 2020; each later id is a minute later. */
const FIRST_TIME_MS = 1_577_836_800_000;
const MINUTE_MS = 60_000;

export function createStandIns(): StandIns {
  const addresses = counter<string>();
  const slugs = counter<string>();
  const members = counter<number>();
  const ids = counter<string>();
  let timed = counter<bigint>();
  const member = (memberNumber: number) => FIRST_MEMBER + members.of(memberNumber);
  return {
    address: (address) => `person${addresses.of(address.toLowerCase()) + 1}@example.com`,
    slug: (slug) => `person-${slugs.of(canonicalSlug(slug) ?? slug) + 1}`,
    member,
    profileId: (profileId) => profileIdOf(profileId, member(memberNumberOfProfileId(profileId) ?? 0)),
    timed: (id) => BigInt(FIRST_TIME_MS + timed.of(id) * MINUTE_MS) << 20n,
    id: (id) => `id-${ids.of(id) + 1}`,
    order: () => {
      const known = [...timed.known()].sort((first, second) => (first < second ? -1 : 1));
      timed = counter<bigint>();
      for (const id of known) timed.of(id);
    },
  };
}

/** Numbers things in the order in which they are first asked for, from 0. */
function counter<Key>() {
  const numbers = new Map<Key, number>();
  return {
    known: () => numbers.keys(),
    of: (key: Key): number => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    },
  };
}

const PROFILE_ID_BYTES = 29;

function profileIdOf(like: string, memberNumber: number): string {
  const bytes = new Uint8Array(PROFILE_ID_BYTES);
  new DataView(bytes.buffer).setUint32(4, memberNumber);
  const base64 = btoa(String.fromCharCode(...bytes));
  const url = base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
  return `${like.slice(0, 4)}${url.slice(4)}`;
}
