import { foldedWord, nameWords } from './name-words';

/** How the part of an address before the @ fits a name: all of it, a word and an initial, a single word, or not at all. */
export type MailboxFit = 'full' | 'initial' | 'part' | 'none';

/** The words before the @, without figures and tags, folded as those of names: `ann.bell2+x@` gives ann and bell. */
export function mailboxWords(address: string): readonly string[] {
  const [mailbox = ''] = address.slice(0, address.lastIndexOf('@')).split('+');
  const words = mailbox.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  return words.map(foldedWord);
}

/** How an address fits a name: `ann.bell@`, `bell_ann@` and `annbell@` all of it, `abell@` and `a.bell@` with an initial, `ann@` in part. */
export function mailboxFit(address: string, name: string): MailboxFit {
  const named = nameWords(name);
  const words = mailboxWords(address);
  if (words.length === 0 || named.length === 0) return 'none';
  const written = words.join('');
  const pairs = named.flatMap((first) =>
    named.filter((second) => second !== first).map((second) => [first, second] as const),
  );
  if (pairs.some(([first, second]) => written === `${first}${second}`)) return 'full';
  if (words.length > 1 && words.every((word) => named.includes(word))) return 'full';
  if (pairs.some(([first, second]) => isWithInitial(written, first, second))) return 'initial';
  return named.some((word) => word === written && word.length > 1) ? 'part' : 'none';
}

/** `abell` and `bella` for Ann Bell. */
function isWithInitial(written: string, first: string, second: string): boolean {
  const initial = first.charAt(0);
  return second.length > 1 && (written === `${initial}${second}` || written === `${second}${initial}`);
}

/** Whether two addresses may be of one name: `ann.bell@`, `abell@` and `ann@` may, `ann.bell@` and `boris.nowak@` may not. */
export function mayBeOfOneName(first: string, second: string): boolean {
  const [one, other] = [mailboxWords(first), mailboxWords(second)];
  if (one.length > 0 && one.join(' ') === other.join(' ')) return true;
  return fitsWords(first, other) || fitsWords(second, one);
}

function fitsWords(address: string, words: readonly string[]): boolean {
  return words.length > 1 && mailboxFit(address, words.join(' ')) !== 'none';
}
