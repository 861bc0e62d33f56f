import { decodeLine } from './decode-line';
import { createPhysicalLines, type PhysicalLine } from './physical-lines';

/** A line of a calendar or card with its continuations, and where it stands, in bytes. */
export interface Line {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
}

/** Longer than any list of attendees needs for one of them; what goes beyond is let go. */
const LONGEST_LINE = 16 * 1024;

const [SPACE, TAB, EQUALS] = [0x20, 0x09, 0x3d];

/**
 * Makes a function that takes bytes as they come and gives the whole lines in them, unfolded. Only lines whose
 * property is wanted are held, and of those only so much: a photo of megabytes passes by.
 */
export function createLineCutter(wants: (property: string) => boolean) {
  const physical = createPhysicalLines();
  let held: HeldLine | undefined;

  const flush = (): readonly Line[] => {
    const line = held;
    held = undefined;
    return line?.parts ? [{ text: decodeLine(line.parts), offset: line.offset, end: line.end }] : [];
  };
  const take = ({ bytes, offset, end }: PhysicalLine): readonly Line[] => {
    const isFolded = bytes[0] === SPACE || bytes[0] === TAB;
    const isBroken = held !== undefined && isSoftBreak(held);
    if (held && (isFolded || isBroken)) {
      continueLine(held, isBroken ? bytes : bytes.subarray(1), end);
      return [];
    }
    const whole = flush();
    const isWanted = bytes.length > 0 && wants(propertyOf(bytes));
    held = { offset, end, ...(isWanted && { parts: [bytes.slice(0, LONGEST_LINE)] }) };
    return whole;
  };
  return {
    add: (chunk: Uint8Array): readonly Line[] => physical.add(chunk).flatMap(take),
    end: (): readonly Line[] => [...physical.end().flatMap(take), ...flush()],
  };
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
