import { withoutUnseen } from '../unseen-characters';

const LONGEST_TEXT = 20_000;
const LINE_BREAK = /<(?:br|\/p|\/div|\/li|\/h\d|\/tr)\b[^<>]*>/giu;
/** A tag by its first letter: "a < b" and "<3" are no tags. */
const TAG = /<\/?[a-z][^<>]*>/giu;

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
};

/** What a message says, as plain text: InMail comes as HTML. At most 20,000 characters; its lines stay lines. */
export function messageText(content: string): string {
  const text = content.slice(0, 4 * LONGEST_TEXT);
  const plain = isHtml(text)
    ? text.replace(LINE_BREAK, '\n').replace(TAG, '').replace(ENTITY, characterOf)
    : text;
  return plain
    .normalize('NFC')
    .split('\n')
    .map((line) => withoutUnseen(line.replace(/[^\S\n]+/gu, ' ')).trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .slice(0, LONGEST_TEXT)
    .replace(/[\ud800-\udbff]$/u, '')
    .trim();
}

function isHtml(text: string): boolean {
  return /<(?:p|br|div|span|a|ul|ol|li|strong|em|b|i|h\d|table|html|body)\b[^<>]*>/iu.test(text);
}

const ENTITY = /&(#x?[\da-f]{1,6}|[a-z]{2,8});/giu;

function characterOf(written: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? written;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
}
