import { utf16Of } from '../entry-beginning';
import type { Chunk, Entry } from '../import-file';
import { parseContentLine, type ContentLine } from './content-line';
import { createLineCutter, type Line } from './line-cutter';

/** A part of a calendar or a card, from its BEGIN to its END. */
export interface Component {
  /** In capitals: VEVENT, VTIMEZONE, VCARD. */
  readonly name: string;
  /** The lines that were wanted, unfolded; those of parts within it only where they are wanted too. */
  readonly lines: readonly string[];
  /** Where it stands in the entry, in bytes. */
  readonly offset: number;
  readonly end: number;
  /** Bytes of the chosen file read so far. */
  readonly sourceBytes: number;
  /** Whether it ends as it should. What is cut, or grows beyond all measure, is not whole. */
  readonly isWhole: boolean;
}

/** What of a file is read. */
export interface Wanted {
  /** What lies around the components and has lines of its own: VCALENDAR. Each of those comes as a component of one line. */
  readonly around?: string;
  readonly properties: ReadonlySet<string>;
  /** Components whose inner parts are read with them. */
  readonly withParts?: ReadonlySet<string>;
}

/** The components of an entry, one after the other; only one is held at a time. */
export async function* readComponents(
  entry: Entry,
  wanted: Wanted,
  signal: AbortSignal,
): AsyncGenerator<Component> {
  const cutter = createLineCutter(
    (name) => name === 'BEGIN' || name === 'END' || wanted.properties.has(name),
  );
  const builder = createComponentBuilder(wanted);
  let sourceBytes = 0;
  for await (const chunk of inUtf8(entry.read(0, signal))) {
    sourceBytes = chunk.sourceBytes;
    for (const line of cutter.add(chunk.bytes)) {
      for (const component of builder.add(line)) yield { ...component, sourceBytes };
    }
  }
  for (const line of cutter.end()) {
    for (const component of builder.add(line)) yield { ...component, sourceBytes };
  }
  for (const component of builder.end()) yield { ...component, sourceBytes };
}

type Built = Omit<Component, 'sourceBytes'>;

interface Unfinished {
  readonly name: string;
  readonly lines: string[];
  readonly offset: number;
  end: number;
  length: number;
}

const LONGEST_COMPONENT = 512 * 1024;
const DEEPEST = 8;

function createComponentBuilder({ around, withParts }: Wanted) {
  let built: Unfinished | undefined;
  /** The parts within the one that is built, the innermost last. */
  let within: readonly string[] = [];

  const finish = (isWhole: boolean): readonly Built[] => {
    const done = built;
    built = undefined;
    within = [];
    if (!done) return [];
    const { name, lines, offset, end, length } = done;
    return [{ name, lines, offset, end, isWhole: isWhole && length <= LONGEST_COMPONENT }];
  };
  const begin = (name: string, line: Line): readonly Built[] => {
    if (name === around) return finish(false);
    // Nothing holds itself: the one before was never ended.
    const before = built?.name === name ? finish(false) : [];
    if (!built) built = { name, lines: [], offset: line.offset, end: line.end, length: 0 };
    else if (within.length < DEEPEST) within = [...within, name];
    return before;
  };
  const ended = (name: string): readonly Built[] => {
    if (name === built?.name) return finish(true);
    within = within.includes(name) ? within.slice(0, within.lastIndexOf(name)) : within;
    return name === around ? finish(false) : [];
  };
  const keep = (line: Line): readonly Built[] => {
    if (!built) return around ? [{ ...line, name: around, lines: [line.text], isWhole: true }] : [];
    growBy(built, line, within.length === 0 || withParts?.has(built.name) === true);
    return [];
  };
  const add = (line: Line): readonly Built[] => {
    const parsed = parseContentLine(line.text);
    const edge = parsed && edgeOf(parsed);
    if (!edge) return keep(line);
    const isInner = within.length > 0 || (built !== undefined && built.name !== edge.name);
    if (isInner && edge.name !== around) keep(line);
    if (built) built.end = line.end;
    return edge.isBegin ? begin(edge.name, line) : ended(edge.name);
  };
  return { add, end: () => finish(false) };
}

function growBy(built: Unfinished, line: Line, isKept: boolean): void {
  built.end = line.end;
  if (!isKept) return;
  built.length += line.text.length;
  if (built.length <= LONGEST_COMPONENT) built.lines.push(line.text);
}

function edgeOf({
  name,
  value,
}: ContentLine): { readonly isBegin: boolean; readonly name: string } | undefined {
  if (name !== 'BEGIN' && name !== 'END') return undefined;
  return { isBegin: name === 'BEGIN', name: value.trim().toUpperCase() };
}

/** Chunks in UTF-16, as some programs save text, in UTF-8; all others as they are. */
async function* inUtf8(chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    const encoding = isFirst ? utf16Of(chunk.bytes) : undefined;
    if (encoding) decoder = new TextDecoder(encoding);
    isFirst = false;
    yield decoder
      ? { ...chunk, bytes: new TextEncoder().encode(decoder.decode(chunk.bytes, { stream: true })) }
      : chunk;
  }
}
