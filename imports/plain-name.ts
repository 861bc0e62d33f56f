// What may follow a comma without being a first name: degrees, ranks in a family, and forms of companies.
const NO_FIRST_NAME = new Set([
  ...['phd', 'md', 'jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'esquire', 'cpa', 'mba', 'mph', 'msc'],
  ...[
    'bsc',
    'ma',
    'ba',
    'ms',
    'bs',
    'dds',
    'dmd',
    'rn',
    'pe',
    'pmp',
    'cfa',
    'jd',
    'llm',
    'obe',
    'mbe',
    'frcs',
  ],
  ...[
    'inc',
    'incorporated',
    'ltd',
    'limited',
    'llc',
    'llp',
    'lp',
    'plc',
    'co',
    'corp',
    'corporation',
    'company',
  ],
  ...[
    'gmbh',
    'ag',
    'kg',
    'ug',
    'ev',
    'sa',
    'sarl',
    'sas',
    'srl',
    'spa',
    'sl',
    'bv',
    'nv',
    'oy',
    'ab',
    'as',
    'aps',
  ],
  ...[
    'group',
    'team',
    'office',
    'department',
    'dept',
    'university',
    'school',
    'institute',
    'bank',
    'partners',
  ],
]);
const LAST_FIRST =
  /^(?<last>[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){0,2}), ?(?<first>[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){0,2})(?<after> ?[([].*)?$/u;
const TITLE = /^(?:dr|prof|mr|mrs|ms|herr|frau)\.? /iu;
const CAPITALS = /^\p{Lu}{2,4}$/u;
// They write the name of the family first without any comma.
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What is left of a word that a program encoded and another one cut. */
const CUT_WORD = /=\?[\w-]+\?[bq]\?|\?=$/giu;

/** A display name as one says it: "Bell, Ann" is Ann Bell, and "Ann Bell, PhD" stays as it is. */
export function plainName(written: string): string {
  const name = written.replace(CUT_WORD, '').trim();
  const { last, first, after = '' } = LAST_FIRST.exec(name)?.groups ?? {};
  if (last === undefined || first === undefined || isNoFirstName(first, last)) return name;
  if (FAMILY_FIRST.test(last)) return `${joinedName(first, last)}${after}`;
  const [title = ''] = TITLE.exec(last) ?? [];
  return `${title}${first} ${last.slice(title.length)}${after}`;
}

/** First and last name as one name, in the order in which they are said. */
export function joinedName(first: string, last: string): string {
  const names = FAMILY_FIRST.test(last) ? [last, first] : [first, last];
  return names.filter(Boolean).join(' ');
}

function isNoFirstName(first: string, last: string): boolean {
  const words = first.split(' ').map((word) => word.replaceAll('.', ''));
  if (words.some((word) => NO_FIRST_NAME.has(word.toLowerCase()))) return true;
  // "Smith, CPA", but "SMITH, ANN".
  return words.some((word) => CAPITALS.test(word)) && last !== last.toUpperCase();
}
