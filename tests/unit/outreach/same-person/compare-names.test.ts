import { expect, it } from 'vitest';
import { isCommonName } from '@/outreach/same-person/common-names';
import { compareNames } from '@/outreach/same-person/compare-names';
import { nameWords } from '@/outreach/same-person/name-words';

it.each([
  ['Ann Bell', 'Bell, Ann', 'same'],
  ['Ann Bell, PhD', 'Dr. Ann BELL', 'same'],
  ['Ann Bell, MBA, CSPO', 'Prof. Dr.-Ing. Ann Bell', 'same'],
  ['Ann Bell Ph.D.', 'ann  bell', 'same'],
  ['🌍 Ann Bell ✨', '𝐀𝐧𝐧 Bell (she/her)', 'same'],
  ['Ann Bell | Hiring!', 'Ann Bell – Founder at Sample', 'same'],
  ['Łukasz Żak', 'Lukasz Zak', 'same'],
  ['Jürgen Müller', 'Juergen Mueller', 'same'],
  ['Jürgen Müller', 'Jurgen Muller', 'same'],
  ['Søren Møller', 'Soeren Moeller', 'same'],
  ['Åsa Blå', 'Aasa Blaa', 'same'],
  ['Joe Bell', 'JOE BELL', 'same'],
  ['Ann van der Bell', 'Ann Bell', 'same'],
  ["Ann O'Bell", 'Ann O’Bell', 'same'],
  ['Анна Белова', 'Белова Анна', 'same'],
  ['Άννα Μπελ', 'άννα μπελ', 'same'],
  ['田中太郎', '田中 太郎', 'same'],
  ['王 伟', '伟 王', 'same'],
  ['Bob Stone', 'Robert Stone', 'form'],
  ['Liz Stone', 'Elizabeth Stone', 'form'],
  ['Kasia Nowa', 'Katarzyna Nowa', 'form'],
  ['Ann Bell', 'Ann Maria Bell', 'within'],
  ['Ann Bell', 'Ann M. Bell', 'within'],
  ['Ann M. Bell', 'Ann Maria Bell', 'within'],
  ['Ann Bell', 'Ann Bell-Stone', 'within'],
  ['Ana Gómez', 'Ana Gómez Ruiz', 'within'],
  ['A. Bell', 'Ann Bell', 'initials'],
  ['Ann B.', 'Ann Bell', 'initials'],
  ['Ann', 'Ann Bell', 'part'],
  ['Ann Bell', 'Boris Bell', 'different'],
  ['Ann Bell', 'Ann Stone', 'different'],
  ['A. Bell', 'Boris Bell', 'different'],
  ['Ann M. Bell', 'Ann P. Bell', 'different'],
  ['Ann Maria Bell', 'Ann Paula Bell', 'different'],
  ['John Bell Jr.', 'John Bell Sr.', 'different'],
  ['かな', 'がな', 'different'],
  ['王伟', '王芳', 'different'],
  ['Anna Bell', 'Анна Белл', 'different'],
  ['ann@example.com', 'Ann Bell', 'unknown'],
  ['Ann & Boris Bell', 'Ann Bell', 'unknown'],
  ['🌍', 'Ann Bell', 'unknown'],
])('%s and %s: %s', (first, second, likeness) => {
  expect(compareNames(first, second)).toBe(likeness);
  expect(compareNames(second, first)).toBe(likeness);
});

it.each([
  ['Jack Ma', ['jack', 'ma']],
  ['Dr. Bell', ['bell']],
  ['Al Bell', ['al', 'bell']],
  ['Michael Bell', ['michal', 'bell']],
  ['Bell Stone, Ann', ['bell', 'stone', 'ann']],
])('the words of %s', (name, words) => {
  expect(nameWords(name)).toEqual(words);
});

it('knows names that many have', () => {
  expect(['John Smith', 'Müller, Peter', 'Bob Jones'].map(isCommonName)).toEqual([true, true, true]);
  expect(['Ann Bellweather', 'John', 'Smith'].map(isCommonName)).toEqual([false, false, false]);
});
