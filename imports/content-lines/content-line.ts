/** One property of a calendar or card: `ATTENDEE;CN="Bell, Ann";PARTSTAT=ACCEPTED:mailto:ann@example.com`. */
export interface ContentLine {
  /** In capitals, without the group of a card. */
  readonly name: string;
  /** `item1` of `item1.EMAIL`, in lower case. */
  readonly group: string;
  /** By name in capitals; what stands without a name, as vCard 2.1 writes it, is a TYPE. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
}

/** Parses an unfolded line (RFC 5545 section 3.1, RFC 6350 section 3.3); undefined for what is none. */
export function parseContentLine(line: string): ContentLine | undefined {
  const colon = unquotedColon(line);
  if (colon < 0) return undefined;
  const [fullName = '', ...parameters] = splitUnquoted(line.slice(0, colon), ';');
  const dot = fullName.lastIndexOf('.');
  return {
    name: fullName
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
    group: fullName.slice(0, Math.max(0, dot)).trim().toLowerCase(),
    parameters: parametersOf(parameters),
    value: line.slice(colon + 1),
  };
}

/** The first value of a parameter, in capitals, or an empty text. */
export function wordOf({ parameters }: ContentLine, name: string): string {
  return (parameters.get(name)?.[0] ?? '').trim().toUpperCase();
}

/** A TEXT value with its escapes undone (RFC 5545 section 3.3.11). */
export function plainText(value: string): string {
  return value.replace(/\\([\\;,:nN])/gu, (_, escaped: string) => (/n/iu.test(escaped) ? '\n' : escaped));
}

/** The parts of a structured value such as N or ORG, each with its escapes undone. */
export function structuredParts(value: string): readonly string[] {
  return (value.match(/(?:\\.|[^;\\])*(?:;|$)/gu) ?? []).map((part) => plainText(part.replace(/;$/u, '')));
}

function unquotedColon(line: string): number {
  const plain = line.indexOf(':');
  if (plain < 0 || !line.slice(0, plain).includes('"')) return plain;
  const quoted = /^(?:"[^"]*"|[^":])*:/u.exec(line);
  // A quote that is never closed belongs to the value's own text.
  return quoted ? quoted[0].length - 1 : plain;
}

function splitUnquoted(text: string, separator: string): readonly string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    const isEnd = character === separator && !isQuoted;
    if (isEnd) parts.push(part);
    part = isEnd ? '' : part + character;
  }
  return [...parts, part];
}

function parametersOf(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parameters = new Map<string, readonly string[]>();
  for (const text of texts) {
    const equals = text.indexOf('=');
    const name = equals < 0 ? 'TYPE' : text.slice(0, equals).trim().toUpperCase();
    const values = splitUnquoted(text.slice(equals + 1), ',').map(unquoted);
    parameters.set(name, [...(parameters.get(name) ?? []), ...values]);
  }
  return parameters;
}

/** Without its quotes, and with the escapes of RFC 6868 undone. */
function unquoted(text: string): string {
  const inner = text.trim().replace(/^"(.*)"$/u, '$1');
  const escapes: Readonly<Record<string, string>> = { "^'": '"', '^n': '\n', '^^': '^' };
  return inner.includes('^') ? inner.replace(/\^['n^]/gu, (escape) => escapes[escape] ?? escape) : inner;
}
