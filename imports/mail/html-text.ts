/** What a mail program puts around older mail, quotes and signatures in HTML (2014 to 2026). */
const NOT_OF_THIS_MAIL =
  /(?:\b|\bydp[\da-z]{1,12})(?:gmail_quote|gmail_attr|gmail_signature|moz-cite-prefix|moz-signature|yahoo_quoted|protonmail_quote|protonmail_signature|zmail_extra|AppleMailSignature)/u;
const OLDER_MAIL_FOLLOWS =
  /\bid\s*=\s*["']?(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)|\bname\s*=\s*["']quote["']|border-top:\s*solid #(?:e1e1e1|b5c4df)/iu;
const NO_TEXT = new Set(['style', 'script', 'head', 'title', 'template', 'svg', 'blockquote']);
const BREAKS_LINES = new Set([
  'br',
  'p',
  'div',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'section',
  'article',
]);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'col', 'area', 'base']);
const LONGEST_TAG = 4_000;
const ENOUGH = 6_000;
const SHORTEST_MARK = 16;

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '\u2013', mdash: '\u2014' },
  ...{ lsquo: '\u2018', rsquo: '\u2019', ldquo: '\u201c', rdquo: '\u201d', hellip: '\u2026', euro: '\u20ac' },
  ...{
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
  },
  ...{
    eacute: 'é',
    egrave: 'è',
    ecirc: 'ê',
    agrave: 'à',
    aacute: 'á',
    acirc: 'â',
  },
  ...{
    ccedil: 'ç',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ntilde: 'ñ',
    ocirc: 'ô',
  },
  ...{
    atilde: 'ã',
    otilde: 'õ',
    aring: 'å',
    aelig: 'æ',
    oslash: 'ø',
    ugrave: 'ù',
  },
  ...{ iexcl: '\u00a1', iquest: '\u00bf', laquo: '\u00ab', raquo: '\u00bb', zwnj: '', zwj: '', shy: '' },
};

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly text: string;
}

/**
 * The text of an HTML mail as a person reads it, without quotes, signatures and what is not shown, at most about 6,000
 * characters; and whether more of the mail could add nothing to it.
 */
export function textOfHtml(html: string): { readonly text: string; readonly isWhole: boolean } {
  let text = '';
  let at = 0;
  // The element that is left out, and how many of its name are open in it.
  let leftOut: { readonly name: string; open: number } | undefined;
  while (at < html.length && text.length < ENOUGH) {
    const open = html.indexOf('<', at);
    if (!leftOut) text += readableText(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    const close = endOfTag(html, open);
    const tag = readTag(html.slice(open, Math.min(close, open + LONGEST_TAG)));
    at = close;
    if (!tag) continue;
    if (leftOut) {
      if (tag.name === leftOut.name && !VOID.has(tag.name)) leftOut.open += tag.isEnd ? -1 : 1;
      if (leftOut.open === 0) leftOut = undefined;
    } else if (endsText(tag, text)) return { text: tidied(text), isWhole: true };
    else if (opensLeftOut(tag)) leftOut = { name: tag.name, open: 1 };
    else if (BREAKS_LINES.has(tag.name)) text += '\n';
    else if (tag.name === 'td') text += ' ';
  }
  return { text: tidied(text), isWhole: text.length >= ENOUGH };
}

function tidied(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

// Outlook marks where older mail begins; below Gmail's quote nothing follows where something stands above it.
function endsText({ isEnd, text: tag }: Tag, text: string): boolean {
  if (isEnd || tag.length < SHORTEST_MARK) return false;
  return OLDER_MAIL_FOLLOWS.test(tag) || (tag.includes('gmail_quote') && /\S/u.test(text));
}

function readableText(text: string): string {
  const words = text.includes('\n') ? text.replace(/\s+/gu, ' ') : text;
  return words.includes('&') ? words.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});?/giu, characterOf) : words;
}

function characterOf(written: string, name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? entities[name.toLowerCase()] ?? written;
  const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function endOfTag(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open);
  const close = html.indexOf(isComment ? '-->' : '>', open);
  return close < 0 ? html.length : close + (isComment ? 3 : 1);
}

function readTag(text: string): Tag | undefined {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d:]*)/iu.exec(text) ?? [];
  return name ? { name: name.toLowerCase(), isEnd: slash === '/', text } : undefined;
}

function opensLeftOut({ name, isEnd, text }: Tag): boolean {
  if (isEnd || VOID.has(name) || text.endsWith('/>')) return false;
  return NO_TEXT.has(name) || (text.length > name.length + 9 && NOT_OF_THIS_MAIL.test(text));
}
