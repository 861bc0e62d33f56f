/** Two people by their numbers, the smaller first, and how many keys they share. */
export interface SharingPair {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
}

/** Collects keys of people in the order of their numbers, and finds who shares one. */
export interface SharedKeys {
  /** `asks`: of two people who share the key, one must ask for it to count. */
  add(person: number, key: string, asks: boolean): void;
  /** Those who share most keys first, up to a limit. */
  pairs(limit: number): readonly SharingPair[];
}

/** So many people fit beside a hash of 31 bits into the 53 bits of a number. */
export const MOST_PEOPLE = 2 ** 20;
/** What more people than these share says nothing about two of them. */
const MOST_SHARING = 200;

/**
 * A million keys take 8 MB: each is one number, made of the key's hash, the person, and whether they ask. Sorted, those who
 * share a key stand beside each other. Two keys may have one hash; then two people are looked at in vain.
 */
export function createSharedKeys(): SharedKeys {
  let entries = new Float64Array(1_024);
  let length = 0;
  return {
    add: (person, key, asks) => {
      if (person >= MOST_PEOPLE) return;
      if (length === entries.length) entries = enlarged(entries);
      entries[length] = (hashOf(key) * MOST_PEOPLE + person) * 2 + Number(asks);
      length += 1;
    },
    pairs: (limit) => mostShared(countPairs(entries.subarray(0, length).toSorted()), limit),
  };
}

function enlarged(entries: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(entries.length * 2);
  larger.set(entries);
  return larger;
}

/** FNV-1a, 31 bits of it. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return hash >>> 1;
}

type PairCounts = ReadonlyMap<number, number>;

function countPairs(sorted: Float64Array): PairCounts {
  const counts = new Map<number, number>();
  let start = 0;
  while (start < sorted.length) {
    const end = endOfRun(sorted, start);
    if (end - start > 1 && end - start <= MOST_SHARING) countRun(sorted.subarray(start, end), counts);
    start = end;
  }
  return counts;
}

function endOfRun(sorted: Float64Array, start: number): number {
  const key = keyOf(sorted[start]);
  let end = start + 1;
  while (end < sorted.length && keyOf(sorted[end]) === key) end += 1;
  return end;
}

function countRun(run: Float64Array, counts: Map<number, number>): void {
  run.forEach((first, index) => {
    for (const second of run.subarray(index + 1)) {
      const [one, other] = [personIn(first), personIn(second)];
      if (one === other || !(asks(first) || asks(second))) continue;
      const pair = one * MOST_PEOPLE + other;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  });
}

function keyOf(entry = 0): number {
  return Math.floor(entry / (MOST_PEOPLE * 2));
}

function personIn(entry: number): number {
  return Math.floor(entry / 2) % MOST_PEOPLE;
}

function asks(entry: number): boolean {
  return entry % 2 === 1;
}

function mostShared(counts: PairCounts, limit: number): readonly SharingPair[] {
  const pairs = [...counts].map(([pair, shared]) => ({
    first: Math.floor(pair / MOST_PEOPLE),
    second: pair % MOST_PEOPLE,
    shared,
  }));
  return pairs.toSorted(mostFirst).slice(0, limit);
}

function mostFirst(one: SharingPair, other: SharingPair): number {
  return other.shared - one.shared || one.first - other.first || one.second - other.second;
}
