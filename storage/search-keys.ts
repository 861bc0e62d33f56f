import { valueOfHandle, type Handle } from '@/outreach/handle';
import { present } from './present';
import type { SearchKeys, StampedFacts } from './rows';

/** What people are found by: the words of their name, company and handles, without case and diacritics. */
export function searchKeysOf(facts: StampedFacts, handles: readonly Handle[]): SearchKeys {
  const name = facts.name?.value ?? facts.addressedAs?.value ?? '';
  const company = facts.company?.value ?? '';
  const addresses = handles.toSorted().map(valueOfHandle);
  return present<SearchKeys>({
    words: [...new Set([name, company, ...addresses].flatMap(wordsOf))].toSorted(),
    // Somebody without a name stands in the list of people by their address.
    nameKey: keyOf(name) || keyOf(addresses[0] ?? ''),
    firstNameKey: wordsOf(name)[0] ?? '',
    companyKey: keyOf(company) || undefined,
    degree: facts.degree?.value,
  });
}

/** A name as it is compared: "Łukasz  Nowak-Bell" and "lukasz nowak bell" have the same key. */
export function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}

/** The words of a text in small letters without diacritics. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþæœßı]/gu, plainLetter);
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Letters that Unicode does not take apart into a letter and its mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

function plainLetter(letter: string): string {
  return plainLetters[letter] ?? letter;
}
