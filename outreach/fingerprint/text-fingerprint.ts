import { bandsOf, minHashOf } from './min-hash';
import { isCharacter, ownWords } from './own-words';
import { sipHash, type Hash64, type SipKey } from './sip-hash';

/** What is kept of a sent text: 120 values of 32 bits, and the 24 keys under which texts like it are found. */
interface TextFingerprint {
  readonly minHash: readonly number[];
  readonly bands: readonly string[];
}

const WORDS_A_SHINGLE = 3;
const CHARACTERS_A_SHINGLE = 5;
/** With fewer, any two short thanks would be the same text. */
const MIN_SHINGLES = 8;
const PURPOSE = 'tact fingerprint of a sent text';
const SPACE = 0x20;

const encoder = new TextEncoder();

/**
 * Gives the function that takes the fingerprint of a sent text, for comparison with others, under the secret of this
 * installation (32 bytes in hexadecimal digits): without it no word can be tried out on a fingerprint, and those of two
 * installations have nothing in common. `names` are the recipient's: they, the greeting and the closing leave no trace,
 * so one text sent to many gives one fingerprint. Undefined for a text that is too short to say anything.
 */
export function fingerprinter(
  secret: string,
): (text: string, names: readonly string[]) => TextFingerprint | undefined {
  const key = fingerprintKey(secret);
  return (text, names) => {
    const hashes = shingleHashes(key, ownWords(text, names));
    if (hashes.length < MIN_SHINGLES) return undefined;
    const minHash = minHashOf(hashes);
    return { minHash, bands: bandsOf(minHash) };
  };
}

/** The secret is the key of other hashes already, so the key here is a hash of it that serves this purpose only. */
function fingerprintKey(secret: string): SipKey {
  const word = (place: number) => Number.parseInt(secret.slice(place * 8, (place + 1) * 8), 16) | 0;
  const root: SipKey = [word(0), word(1), word(2), word(3)];
  const first = sipHash(root, encoder.encode(`${PURPOSE}, first half: ${secret}`));
  const second = sipHash(root, encoder.encode(`${PURPOSE}, second half: ${secret}`));
  return [first.low, first.high, second.low, second.high];
}

/** One hash for every run of words, three long: 3-word shingles tell rewritten templates from mails that differ. */
function shingleHashes(key: SipKey, words: readonly string[]): readonly Hash64[] {
  const bytes = encoder.encode(`${words.join(' ')} `);
  const length = lengthOfShingles(words);
  const starts = [0];
  bytes.forEach((byte, place) => byte === SPACE && starts.push(place + 1));
  return starts.slice(length).map((end, place) => sipHash(key, bytes, starts[place], end - 1));
}

function lengthOfShingles(words: readonly string[]): number {
  const characters = words.filter(isCharacter).length;
  return characters > words.length / 2 ? CHARACTERS_A_SHINGLE : WORDS_A_SHINGLE;
}
