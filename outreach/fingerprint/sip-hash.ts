/** A key of 128 bits as four words of 32 bits, the lowest first. */
export type SipKey = readonly [number, number, number, number];

/** A hash of 64 bits as two words of 32 bits, signed. */
export interface Hash64 {
  readonly low: number;
  readonly high: number;
}

// "somepseudorandomlygeneratedbytes", as the paper has it, each of the four numbers with its low word first.
const START = [
  0x70736575, 0x736f6d65, 0x6e646f6d, 0x646f7261, 0x6e657261, 0x6c796765, 0x79746573, 0x74656462,
];

// Where in the state the low word of each of the four numbers stands; its high word comes after it.
const V0 = 0;
const V1 = 2;
const V2 = 4;
const V3 = 6;

/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012) of the bytes from `start` up to `end`: without the key nobody can tell what
 * a text gives, nor try out which text gave it. In words of 32 bits, because BigInt is many times slower.
 */
export function sipHash(key: SipKey, bytes: Uint8Array, start = 0, end = bytes.length): Hash64 {
  const state = new Int32Array(START);
  for (let place = 0; place < state.length; place++) toggle(state, place, key[place % key.length] ?? 0);
  const rest = end - ((end - start) % 8);
  for (let at = start; at < rest; at += 8) {
    absorb(state, wordAt(bytes, at, rest), wordAt(bytes, at + 4, rest));
  }
  absorb(state, wordAt(bytes, rest, end), wordAt(bytes, rest + 4, end) | ((end - start) << 24));
  toggle(state, V2, 0xff);
  for (let round = 0; round < 4; round++) sipRound(state);
  return { low: folded(state, 0), high: folded(state, 1) };
}

function absorb(state: Int32Array, low: number, high: number): void {
  toggle(state, V3, low);
  toggle(state, V3 + 1, high);
  sipRound(state);
  sipRound(state);
  toggle(state, V0, low);
  toggle(state, V0 + 1, high);
}

function sipRound(state: Int32Array): void {
  addAndMix(state, V0, V1, 13);
  swapWords(state, V0);
  addAndMix(state, V2, V3, 16);
  addAndMix(state, V0, V3, 21);
  addAndMix(state, V2, V1, 17);
  swapWords(state, V2);
}

/** Adds `second` to `first`, turns `second` left by `bits`, and toggles in it the bits of the sum. */
function addAndMix(state: Int32Array, first: number, second: number, bits: number): void {
  const low = wordOf(state, second);
  const high = wordOf(state, second + 1);
  const lowSum = (wordOf(state, first) + low) | 0;
  const carried = lowSum >>> 0 < low >>> 0 ? 1 : 0;
  const highSum = (wordOf(state, first + 1) + high + carried) | 0;
  state[first] = lowSum;
  state[first + 1] = highSum;
  state[second] = ((low << bits) | (high >>> (32 - bits))) ^ lowSum;
  state[second + 1] = ((high << bits) | (low >>> (32 - bits))) ^ highSum;
}

function swapWords(state: Int32Array, place: number): void {
  const low = wordOf(state, place);
  state[place] = wordOf(state, place + 1);
  state[place + 1] = low;
}

function toggle(state: Int32Array, place: number, bits: number): void {
  state[place] = wordOf(state, place) ^ bits;
}

function folded(state: Int32Array, half: 0 | 1): number {
  return (
    wordOf(state, V0 + half) ^ wordOf(state, V1 + half) ^ wordOf(state, V2 + half) ^ wordOf(state, V3 + half)
  );
}

function wordOf(words: Int32Array, place: number): number {
  return words[place] ?? 0;
}

/** The up to four bytes before `end` as one word, the first of them lowest. */
function wordAt(bytes: Uint8Array, start: number, end: number): number {
  let word = 0;
  for (let at = start; at < Math.min(start + 4, end); at++) word |= (bytes[at] ?? 0) << (8 * (at - start));
  return word;
}
