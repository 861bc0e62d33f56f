/** A line of a file as it lies there, without its end, and where it stands, in bytes. */
export interface PhysicalLine {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly end: number;
}

/** Of a line that goes on and on, only so many bytes are held. */
const LONGEST_LINE = 32 * 1024;

const [LINE_FEED, RETURN] = [0x0a, 0x0d];

/** Makes a function that takes bytes as they come and gives the whole lines in them. */
export function createPhysicalLines() {
  /** The line whose end has not come yet, and where the next bytes stand. */
  let open = { bytes: new Uint8Array(0), offset: 0 };
  let position = 0;
  /** What ends the lines, and the first bytes until that is known. */
  let separator: number | undefined;
  let undecided = new Uint8Array(0);

  const cut = (chunk: Uint8Array, by: number): readonly PhysicalLine[] => {
    const lines: PhysicalLine[] = [];
    let at = 0;
    for (let found = chunk.indexOf(by); found >= 0; found = chunk.indexOf(by, at)) {
      const bytes = joinedTo(open.bytes, chunk.subarray(at, found));
      const end = position + found + 1;
      lines.push({ bytes: withoutReturn(bytes), offset: open.offset, end });
      at = found + 1;
      open = { bytes: new Uint8Array(0), offset: end };
    }
    open.bytes = joinedTo(open.bytes, chunk.subarray(at)).slice(0, LONGEST_LINE);
    position += chunk.length;
    return lines;
  };
  const add = (chunk: Uint8Array): readonly PhysicalLine[] => {
    const bytes = joinedTo(undecided, chunk);
    separator ??= separatorOf(bytes);
    undecided = separator === undefined ? bytes.slice() : new Uint8Array(0);
    return separator === undefined ? [] : cut(bytes, separator);
  };
  const end = (): readonly PhysicalLine[] => {
    const lines = cut(undecided, LINE_FEED);
    return [...lines, { bytes: withoutReturn(open.bytes), offset: open.offset, end: position }];
  };
  return { add, end };
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes;
}

/** Files of old Macs end their lines with a return alone. Undefined while no line has ended. */
function separatorOf(bytes: Uint8Array): number | undefined {
  const at = bytes.indexOf(RETURN);
  if (bytes.includes(LINE_FEED) || bytes.length > LONGEST_LINE) return LINE_FEED;
  return at >= 0 && at < bytes.length - 1 ? RETURN : undefined;
}

function joinedTo(open: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (open.length === 0) return chunk;
  const bytes = new Uint8Array(open.length + chunk.length);
  bytes.set(open);
  bytes.set(chunk, open.length);
  return bytes;
}
