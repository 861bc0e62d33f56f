/** What a Content-Type field says, as far as it is read. */
export interface ContentType {
  /** In lower case: `text/plain`. */
  readonly type: string;
  /** By lower-case name, without quotes. */
  readonly parameter: (name: string) => string | undefined;
}

/** Reads a Content-Type field (RFC 2045, 5.1); without one a part is plain text. */
export function readContentType(field: string | undefined): ContentType {
  const text = field ?? 'text/plain';
  const [, written = ''] = /^\s*([^\s;"]+)/u.exec(text) ?? [];
  const type = written.toLowerCase();
  return {
    type: type.includes('/') ? type : type === 'html' ? 'text/html' : 'text/plain',
    parameter: (name) => parameterOf(text, name),
  };
}

function parameterOf(text: string, name: string): string | undefined {
  // A value of its own may be cut into pieces (RFC 2231): name*0, name*1.
  const pieces = [...text.matchAll(pieceOf(name))].map(([, quoted, plain]) => quoted ?? plain ?? '');
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
