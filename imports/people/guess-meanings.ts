import type { ColumnMeaning } from '@/messaging/imports';
import { columnWords, plainHeader } from './column-words';

/**
 * What the columns of a table seem to mean, by their headers; one for each. Of the meanings that a person has one of,
 * the first column that has it keeps it; mail addresses and LinkedIn profiles may be several.
 */
export function guessMeanings(header: readonly string[]): readonly ColumnMeaning[] {
  const guesses = header.map((cell) => guess(plainHeader(cell)));
  const resolved = settleGuesses(guesses);
  return resolved.map((meaning, place) => {
    const isTaken = !SEVERAL.has(meaning) && resolved.indexOf(meaning) < place;
    return isTaken ? 'nothing' : meaning;
  });
}

const SEVERAL: ReadonlySet<ColumnMeaning> = new Set(['email', 'linkedin', 'do-not-contact', 'nothing']);

type Guess = ColumnMeaning | 'some-name' | 'some-title';

/** In this order: `Do not email` is no address, and `Contact owner` nobody's name. */
const guesses: readonly (readonly [(plain: string) => boolean, Guess])[] = [
  [columnWords.isDoNotContact, 'do-not-contact'],
  [columnWords.isLastContacted, 'last-contacted'],
  [columnWords.isLinkedIn, 'linkedin'],
  [columnWords.isEmail, 'email'],
  [columnWords.isFirstName, 'first-name'],
  [columnWords.isLastName, 'last-name'],
  [columnWords.isName, 'name'],
  [columnWords.isAnyName, 'some-name'],
  [columnWords.isCompany, 'company'],
  [columnWords.isPosition, 'position'],
  [columnWords.isAnyTitle, 'some-title'],
  [columnWords.isLocation, 'location'],
];

function guess(plain: string): Guess {
  return guesses.find(([fits]) => fits(plain))?.[1] ?? 'nothing';
}

/** `Nombre` beside `Apellidos` is a first name, `Nom` beside `Prenom` a last one, and `Name` alone a whole one. */
function settleGuesses(all: readonly Guess[]): readonly ColumnMeaning[] {
  const [hasFirst, hasLast] = [all.includes('first-name'), all.includes('last-name')];
  const some = hasFirst === hasLast ? 'name' : hasFirst ? 'last-name' : 'first-name';
  const title = all.includes('position') ? 'nothing' : 'position';
  return all.map((one) => (one === 'some-name' ? some : one === 'some-title' ? title : one));
}
