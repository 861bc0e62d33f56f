import { detached } from './field-words';

/** What a Content-Type field says, as far as it is read. */
export interface ContentType {
  /** In lower case: `text/plain`. */
  readonly type: string;
  /** The value of a parameter by its lower-case name, without quotes. */
  readonly parameter: (name: string) => string | undefined;
}

const remembered = new Map<string, ContentType>();
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 60;

/** Reads a Content-Type field (RFC 2045, 5.1); without one a part is plain text. */
export function readContentType(field = 'text/plain'): ContentType {
  const known = remembered.get(field);
  if (known) return known;
  // Most parts carry one of few; those with a boundary are longer, and never come again.
  if (field.length > LONGEST_REMEMBERED || remembered.size >= MOST_REMEMBERED) return readAnew(field);
  const text = detached(field);
  const read = readAnew(text);
  remembered.set(text, read);
  return read;
}

function readAnew(text: string): ContentType {
  const lower = text.toLowerCase();
  const [written = ''] = /[^\s;"]+/u.exec(lower) ?? [];
  return {
    type: written.includes('/') ? written : written === 'html' ? 'text/html' : 'text/plain',
    parameter: (name) => (lower.includes(name) ? parameterOf(text, name) : undefined),
  };
}

function parameterOf(text: string, name: string): string | undefined {
  const found = patternOf(name, '').exec(text);
  const value = found ? (found[1] ?? found[2]) : piecesOf(text, name);
  return value?.includes('\\') === true ? value.replace(/\\(.)/gu, '$1') : value;
}

// A value may be cut into pieces (RFC 2231): name*0, name*1.
function piecesOf(text: string, name: string): string | undefined {
  if (!text.includes('*')) return undefined;
  const pieces = Array.from(
    text.matchAll(patternOf(name, String.raw`\*\d*\*?`)),
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  return pieces.length > 0 ? pieces.join('') : undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string, piece: string): RegExp {
  const known = patterns.get(name + piece);
  if (known) return known;
  const value = String.raw`(?:"((?:[^"\\]|\\.)*)"?|([^\s;"]+))`;
  const made = new RegExp(String.raw`[;\s]${name}${piece}\s*=\s*${value}`, piece ? 'giu' : 'iu');
  patterns.set(name + piece, made);
  return made;
}
