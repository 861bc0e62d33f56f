import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '@/outreach/fingerprint/similarity';
import { fingerprinter } from '@/outreach/fingerprint/text-fingerprint';
import { sentTexts } from './sent-texts';

const fingerprint = fingerprinter('0123456789abcdef'.repeat(4));
const languages = Object.entries(sentTexts);

const recipients: readonly (readonly [name: string, company: string])[] = [
  ['Erika Example', 'Example Foods'],
  ['Will Young', 'Sample'],
  ['見本太郎', '例文商事'],
  ['Ольга Образец', 'Пример'],
];

function printOf(text: string, names: readonly string[] = []) {
  const made = fingerprint(text, names);
  if (!made) throw new Error('The text is too short for a fingerprint.');
  return made;
}

function alike(first: readonly string[], second: readonly string[]): number {
  return similarity(printOf(first.join(' ')).minHash, printOf(second.join(' ')).minHash);
}

/** Words that are nowhere else, for sets of shingles that share exactly what they should. */
function wordsFrom(start: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `w${String(start + place)}`);
}

describe.each(languages)('a mail in %s', (_, [one, another]) => {
  it.each(recipients)('to %s at %s is the same text as to others', (name, company) => {
    const first = printOf(one('Bob Muster', 'Acme'), ['Bob Muster']);
    const second = printOf(one(name, company), [name]);
    expect(similarity(first.minHash, second.minHash)).toBeGreaterThanOrEqual(0.8);
    expect(first.bands.filter((band) => second.bands.includes(band))).not.toEqual([]);
  });

  it('is the very same text when it differs in the names only', () => {
    const [first, second] = recipients.map(([name]) => printOf(one(name, 'Acme'), [name]));
    expect(first).toEqual(second);
  });

  it('is not another mail with the same greeting and closing', () => {
    const [first, second] = [one, another].map((text) => printOf(text('Bob Muster', 'Acme')));
    expect(similarity(first?.minHash ?? [], second?.minHash ?? [])).toBeLessThan(0.2);
  });
});

describe('the similarity of two fingerprints', () => {
  it('estimates the Jaccard index of the shingles', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.integer({ min: 20, max: 150 }),
        fc.integer({ min: 20, max: 150 }),
        fc.integer({ min: 10, max: 200 }),
        (start, before, after, shared) => {
          const common = wordsFrom(start, shared);
          const first = [...wordsFrom(start + 10_000, before), ...common];
          const second = [...wordsFrom(start + 20_000, after), ...common];
          const jaccard = (shared - 2) / (before + after + shared - 2);
          const standardError = Math.sqrt((jaccard * (1 - jaccard)) / 120);
          expect(Math.abs(alike(first, second) - jaccard)).toBeLessThan(5 * standardError + 0.01);
        },
      ),
    );
  });

  it('has no bias: over many texts the errors cancel', () => {
    const errors = Array.from({ length: 200 }, (_, round) => {
      const common = wordsFrom(round * 1_000, 52);
      const [first, second] = [wordsFrom(round * 1_000 + 100, 25), wordsFrom(round * 1_000 + 200, 25)];
      return alike([...first, ...common], [...second, ...common]) - 0.5;
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const variance = errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length;
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(Math.sqrt(variance)).toBeLessThan(0.055);
  });
});

describe('a fingerprint', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 80 });
  const secrets = fc.stringMatching(/^[0-9a-f]{64}$/u);

  it('is the same for the same text, whatever the text', () => {
    fc.assert(
      fc.property(words, words, (text, names) => {
        expect(fingerprint(text.join(' '), names)).toEqual(fingerprint(text.join(' '), names));
      }),
    );
  });

  it('has 120 values of 32 bits, and 24 bands that are short and differ', () => {
    fc.assert(
      fc.property(words, (text) => {
        const made = fingerprint(`${text.join(' ')} ${wordsFrom(0, 10).join(' ')}`, []);
        expect(made?.minHash).toHaveLength(120);
        expect(made?.minHash.every((value) => value === value >>> 0)).toBe(true);
        expect(new Set(made?.bands).size).toBe(24);
        expect(made?.bands.join(' ')).toMatch(/^[0-9a-z]{2,8}( [0-9a-z]{2,8})*$/u);
      }),
    );
  });

  it('has nothing in common with that of another installation', () => {
    const text = wordsFrom(0, 100).join(' ');
    fc.assert(
      fc.property(secrets, secrets, (first, second) => {
        fc.pre(first !== second);
        const [one, another] = [first, second].map((secret) => fingerprinter(secret)(text, []));
        expect(similarity(one?.minHash ?? [], another?.minHash ?? [])).toBe(0);
        expect(one?.bands.filter((band) => another?.bands.includes(band))).toEqual([]);
      }),
    );
  });

  it('depends on every digit of the secret', () => {
    const secret = '0'.repeat(64);
    const prints = Array.from({ length: 65 }, (_, place) => {
      const other = `${secret.slice(0, place)}1${secret.slice(place + 1)}`.slice(0, 64);
      return fingerprinter(other)(wordsFrom(0, 20).join(' '), [])?.minHash.join();
    });
    expect(new Set(prints).size).toBe(65);
  });

  it('shares a band where five values in a row are equal, and there only', () => {
    const common = wordsFrom(0, 60);
    const first = printOf([...wordsFrom(100, 20), ...common].join(' '));
    const second = printOf([...wordsFrom(200, 20), ...common].join(' '));
    const equal = first.bands.map((_, band) =>
      [0, 1, 2, 3, 4].every((place) => first.minHash[band * 5 + place] === second.minHash[band * 5 + place]),
    );
    expect(first.bands.map((band) => second.bands.includes(band))).toEqual(equal);
    expect(new Set(equal).size).toBe(2);
  });

  it.each([
    ['nothing', '', []],
    ['nine words', 'a b c d e f g h i', []],
    ['greeting and closing', 'Dear Ann,\n\nBest,\nBob', []],
    ['signs', '?! '.repeat(100), []],
    ['a name again and again', 'Ann '.repeat(100), ['Ann']],
  ])('is not made of %s', (_, text, names) => {
    expect(fingerprint(text, names)).toBeUndefined();
  });

  it('is made of the first pages of an endless text', () => {
    const endless = 'one two three '.repeat(1_000_000);
    expect(printOf(endless)).toEqual(printOf(endless.slice(0, 100_000)));
  });
});
