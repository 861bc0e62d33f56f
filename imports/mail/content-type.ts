/** What a Content-Type field says, as far as it is read. */
export interface ContentType {
  /** In lower case: `text/plain`. */
  readonly type: string;
  /** The value of a parameter by its lower-case name, without quotes. */
  readonly parameter: (name: string) => string | undefined;
}

/** Reads a Content-Type field (RFC 2045, 5.1); without one a part is plain text. */
export function readContentType(field: string | undefined): ContentType {
  const text = field ?? 'text/plain';
  const lower = text.toLowerCase();
  const [written = ''] = /[^\s;"]+/u.exec(lower) ?? [];
  return {
    type: written.includes('/') ? written : written === 'html' ? 'text/html' : 'text/plain',
    parameter: (name) => (lower.includes(name) ? parameterOf(text, name) : undefined),
  };
}

function parameterOf(text: string, name: string): string | undefined {
  // A value may be cut into pieces (RFC 2231): name*0, name*1.
  const pieces = Array.from(text.matchAll(pieceOf(name)), ([, quoted, plain]) => quoted ?? plain ?? '');
  return pieces.length > 0 ? pieces.join('').replace(/\\(.)/gu, '$1') : undefined;
}

const patterns = new Map<string, RegExp>();

function pieceOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const made = new RegExp(
    `[;\\s]${name}(?:\\*\\d*\\*?)?\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"?|([^\\s;"]+))`,
    'giu',
  );
  patterns.set(name, made);
  return made;
}
