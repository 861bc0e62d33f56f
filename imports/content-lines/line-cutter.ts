import { decodeLine } from './decode-line';

/** A line of a calendar or card with its continuations, and where it stands, in bytes. */
export interface Line {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
}

/** Longer than any list of attendees needs for one of them; what goes beyond is let go. */
const LONGEST_LINE = 16 * 1024;

const [LINE_FEED, RETURN, SPACE, TAB, EQUALS] = [0x0a, 0x0d, 0x20, 0x09, 0x3d];

/**
 * Makes a function that takes bytes as they come and gives the whole lines in them, unfolded. Only lines whose
 * property is wanted are held, and of those only so much: a photo of megabytes passes by.
 */
export function createLineCutter(wants: (property: string) => boolean) {
  let held: HeldLine | undefined;
  /** The line whose end has not come yet, and where the next bytes stand. */
  let open = { bytes: new Uint8Array(0), offset: 0 };
  let position = 0;
  let separator: number | undefined;

  const flush = (): readonly Line[] => {
    const line = held;
    held = undefined;
    return line?.parts ? [{ text: decodeLine(line.parts), offset: line.offset, end: line.end }] : [];
  };
  const take = (bytes: Uint8Array, offset: number, end: number): readonly Line[] => {
    const content = bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes;
    const isFolded = content[0] === SPACE || content[0] === TAB;
    const isBroken = held !== undefined && isSoftBreak(held);
    if (held && (isFolded || isBroken)) {
      continueLine(held, isBroken ? content : content.subarray(1), end);
      return [];
    }
    const whole = flush();
    const isWanted = content.length > 0 && wants(propertyOf(content));
    held = { offset, end, ...(isWanted && { parts: [content.slice(0, LONGEST_LINE)] }) };
    return whole;
  };
  const add = (chunk: Uint8Array): readonly Line[] => {
    separator ??= separatorOf(chunk);
    const lines: Line[] = [];
    let at = 0;
    for (let end = chunk.indexOf(separator); end >= 0; end = chunk.indexOf(separator, at)) {
      const bytes = joinedTo(open.bytes, chunk.subarray(at, end));
      lines.push(...take(bytes, open.offset, position + end + 1));
      at = end + 1;
      open = { bytes: new Uint8Array(0), offset: position + at };
    }
    // Of a line without end only the beginning is held.
    open.bytes = joinedTo(open.bytes, chunk.subarray(at)).slice(0, 2 * LONGEST_LINE);
    position += chunk.length;
    return lines;
  };
  const end = (): readonly Line[] => [...take(open.bytes, open.offset, position), ...flush()];
  return { add, end };
}

interface HeldLine {
  readonly offset: number;
  end: number;
  /** Absent where the property is not wanted. */
  readonly parts?: Uint8Array[];
}

function continueLine(line: HeldLine, bytes: Uint8Array, end: number): void {
  line.end = end;
  const { parts } = line;
  if (!parts) return;
  if (isQuotedPrintable(parts[0]) && parts.at(-1)?.at(-1) === EQUALS)
    parts.push(parts.pop()?.slice(0, -1) ?? bytes);
  const room = LONGEST_LINE - parts.reduce((total, part) => total + part.length, 0);
  parts.push(bytes.slice(0, Math.max(0, room)));
}

/** vCard 2.1 breaks quoted-printable values with `=` at the end of a line, and does not indent the next one. */
function isSoftBreak({ parts }: HeldLine): boolean {
  return parts !== undefined && parts.at(-1)?.at(-1) === EQUALS && isQuotedPrintable(parts[0]);
}

function isQuotedPrintable(beginning: Uint8Array | undefined): boolean {
  return /^[^:]*;\s*(?:ENCODING=)?"?QUOTED-PRINTABLE/iu.test(asciiOf(beginning, 256));
}

/** The name that a line begins with, in capitals and without its group. */
function propertyOf(line: Uint8Array): string {
  const name = /^[\w.-]*/u.exec(asciiOf(line, 64))?.[0] ?? '';
  return name.slice(name.lastIndexOf('.') + 1).toUpperCase();
}

function asciiOf(bytes: Uint8Array | undefined, longest: number): string {
  return String.fromCharCode(...(bytes?.subarray(0, longest) ?? []));
}

/** Files of old Macs end their lines with a return alone. */
function separatorOf(chunk: Uint8Array): number {
  return !chunk.includes(LINE_FEED) && chunk.includes(RETURN) ? RETURN : LINE_FEED;
}

function joinedTo(open: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (open.length === 0) return chunk;
  const bytes = new Uint8Array(open.length + chunk.length);
  bytes.set(open);
  bytes.set(chunk, open.length);
  return bytes;
}
