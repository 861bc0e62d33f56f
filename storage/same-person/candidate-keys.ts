import { companyDomain, domainLabel, possibleLabels } from '@/outreach/same-person/companies';
import { mainForm } from '@/outreach/same-person/forms-of-names';
import { mailboxWords } from '@/outreach/same-person/mailbox-words';
import { nameWords } from '@/outreach/same-person/name-words';
import { ownAddresses, valuesOf, type Someone } from '@/outreach/same-person/someone';

/** What somebody shares with those who may be the same person. */
export interface CandidateKeys {
  /** Two words of a name together, with and without a company: whoever shares one is a candidate. */
  readonly names: readonly string[];
  /** A company and the letter that a name begins with: only for people of whom no full name is known, and those they meet. */
  readonly places: readonly string[];
  readonly hasFullName: boolean;
}

const MOST_WORDS = 5;
const MOST_LABELS = 4;

export function candidateKeys(someone: Someone): CandidateKeys {
  const words = nameWords(someone.name ?? '').slice(0, MOST_WORDS);
  const addresses = ownAddresses(someone).map(mailboxWords);
  const labels = labelsOf(someone);
  const spellings = [words, ...addresses].map((spelling) => spelling.filter(isFull).map(mainForm));
  const pairs = [...new Set([...spellings.flatMap(pairsIn), ...wholeName(words)])];
  const letters = new Set([...words, ...addresses.flat()].map((word) => word.charAt(0)));
  return {
    names: [...pairs, ...labels.flatMap((label) => pairs.map((pair) => `${pair} at ${label}`))],
    places: labels.flatMap((label) => [...letters].map((letter) => `${letter} at ${label}`)),
    hasFullName: words.filter(isFull).length > 1,
  };
}

function isFull(word: string): boolean {
  return word.length > 1 || !/^\p{Script=Latin}/u.test(word);
}

function pairsIn(words: readonly string[]): readonly string[] {
  const sorted = [...new Set(words)].toSorted();
  return sorted.flatMap((first, index) => sorted.slice(index + 1).map((second) => `${first} ${second}`));
}

/** Scripts without spaces write a name as one word, or as two. */
function wholeName(words: readonly string[]): readonly string[] {
  const whole = words.join('');
  return /^\p{Script=Latin}/u.test(whole) || whole === '' ? [] : [whole];
}

function labelsOf({ handles, companies }: Someone): readonly string[] {
  const domains = valuesOf(handles, 'email').map(companyDomain);
  const labels = [
    ...domains.filter((domain) => domain !== undefined).map(domainLabel),
    ...companies.flatMap(possibleLabels),
  ];
  return [...new Set(labels)].slice(0, MOST_LABELS);
}
