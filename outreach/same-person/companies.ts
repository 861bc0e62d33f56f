import { getDomain, getPublicSuffix } from 'tldts-icann';
import { isFreeMail } from './free-mail';
import { foldedWord } from './name-words';

const legalForms = new Set(
  `gmbh mbh ag kg ohg ug eg ev gbr se ltd limited inc incorporated llc llp lp corp corporation co company plc pty pte pvt
  private sa sas sarl sarlu srl sl slu spa snc bv nv ab as asa oy oyj aps kk gk sp zoo doo dd kft zrt sro ltda eirl ou uab
  the and und et`
    .split(/\s+/u)
    .map(foldedWord),
);

/** The registrable domain of an address, or undefined where anybody can have one there: `mail.example.co.uk` gives `example.co.uk`. */
export function companyDomain(address: string): string | undefined {
  const host = address.slice(address.lastIndexOf('@') + 1);
  if (isFreeMail(host)) return undefined;
  const domain = getDomain(host);
  return domain && !isFreeMail(domain) ? domain : undefined;
}

/** A domain without what is registered for all: `example-heating.co.uk` gives `exampleheating`. */
export function domainLabel(domain: string): string {
  const suffix = getPublicSuffix(domain) ?? '';
  const own = suffix ? domain.slice(0, -suffix.length - 1) : domain;
  return own
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldedWord)
    .join('');
}

/** The words of a company's name without its legal form. */
function companyWords(name: string): readonly string[] {
  const spelled = name.normalize('NFKC').replace(/(?<=\b\p{L})\.(?=\s?\p{L}\b)/gu, '');
  const words = spelled
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(foldedWord);
  const own = words.filter((word) => !legalForms.has(word));
  return own.length > 0 ? own : words;
}

const SHORTEST_LABEL = 4;
const SHORTEST_ACRONYM = 3;

/** The labels of the domains that a company may have: its first words together, or their first letters. */
export function possibleLabels(company: string): readonly string[] {
  const words = companyWords(company);
  const joined = words.map((_, index) => words.slice(0, index + 1).join(''));
  const letters = words.map((word) => word.charAt(0)).join('');
  const whole = words.join('');
  return [
    ...joined.filter((label) => label === whole || label.length >= SHORTEST_LABEL),
    ...(letters.length >= SHORTEST_ACRONYM ? [letters] : []),
  ];
}

export function isSameCompany(first: string, second: string): boolean {
  return companyWords(first).join('') === companyWords(second).join('');
}
