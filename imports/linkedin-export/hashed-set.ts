/** Remembers texts by a hash of 53 bits, so that much can be remembered in little memory. */
export interface HashedSet {
  /** Whether the text was not there before. Beyond the most that is remembered every text is new. */
  readonly add: (text: string) => boolean;
  readonly has: (text: string) => boolean;
}

const MOST = 1_000_000;

export function createHashedSet(): HashedSet {
  const hashes = new Set<number>();
  return {
    has: (text) => hashes.has(hashOf(text)),
    add: (text) => {
      const hash = hashOf(text);
      if (hashes.has(hash)) return false;
      if (hashes.size < MOST) hashes.add(hash);
      return true;
    },
  };
}

/** Two runs of FNV-1a (Fowler, Noll, Vo; 32 bits) over the UTF-16 units, the second one upon other primes. */
export function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
