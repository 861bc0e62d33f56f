import { findBoundary } from './mail-boundary';

/** A mail as it lies in its file. */
export interface RawMail {
  /** Where it begins, its `From ` line included, in bytes of the entry. */
  readonly offset: number;
  /** How long it is, its `From ` line included, in bytes. */
  readonly size: number;
  /** Its first bytes, at most 512 KB; they are overwritten when the splitter is given more. */
  readonly bytes: Uint8Array;
}

/** Takes the bytes of a file in any runs, and gives the mails that end in what it was given so far. */
export interface MailSplitter {
  readonly push: (bytes: Uint8Array) => readonly RawMail[];
  readonly end: () => readonly RawMail[];
}

/** So much of a mail is kept, in bytes: its whole header, and of the body far more than is read of it. */
export const MOST_KEPT = 512 * 1_024;

/** What the splitter holds: of the buffer, where the mail begins, how far it was searched, and where its bytes end. */
interface Held {
  buffer: Uint8Array;
  begin: number;
  searched: number;
  filled: number;
  /** Bytes of the mail that were let go, from behind those that are kept. */
  dropped: number;
  /** Where the mail begins, in bytes of the entry. */
  position: number;
}

/**
 * Splits an mbox file, whatever its dialect, from an offset at which a mail begins. Memory stays below 1 MB and twice
 * the longest run of bytes, however long a mail or a line is.
 */
export function createMailSplitter(offset: number): MailSplitter {
  const held: Held = {
    buffer: new Uint8Array(0),
    begin: 0,
    searched: 0,
    filled: 0,
    dropped: 0,
    position: offset,
  };
  return {
    push: (bytes) => {
      makeRoom(held, bytes.length);
      held.buffer.set(bytes, held.filled);
      held.filled += bytes.length;
      return takeWholeMails(held, false);
    },
    end: () => {
      const mails = takeWholeMails(held, true);
      if (held.filled > held.begin) mails.push(takeMail(held, held.filled));
      return mails;
    },
  };
}

function takeWholeMails(held: Held, isEnd: boolean): RawMail[] {
  const mails: RawMail[] = [];
  for (;;) {
    const from = Math.max(held.searched, held.begin);
    const found = findBoundary(held.buffer, from, held.filled, isEnd);
    held.searched = found.at;
    if (found.kind !== 'boundary') return mails;
    mails.push(takeMail(held, found.at + 1));
  }
}

function takeMail(held: Held, end: number): RawMail {
  const { begin, position } = held;
  const size = end - begin + held.dropped;
  const bytes = held.buffer.subarray(begin, Math.min(end, begin + MOST_KEPT));
  held.position += size;
  held.begin = end;
  held.dropped = 0;
  return { offset: position, size, bytes };
}

function makeRoom(held: Held, length: number): void {
  dropMiddle(held);
  if (held.filled + length <= held.buffer.length) return;
  const kept = held.buffer.subarray(held.begin, held.filled);
  if (kept.length + length > held.buffer.length) held.buffer = new Uint8Array(2 * (kept.length + length));
  held.buffer.set(kept);
  held.searched -= held.begin;
  held.filled -= held.begin;
  held.begin = 0;
}

// Of a mail that is longer than what is kept of it, only what may still hold the next boundary stays behind that.
function dropMiddle(held: Held): void {
  const tail = Math.min(held.searched, held.filled);
  const kept = held.begin + MOST_KEPT;
  const surplus = tail - kept;
  if (surplus <= 0) return;
  held.buffer.copyWithin(kept, tail, held.filled);
  held.dropped += surplus;
  held.filled -= surplus;
  held.searched -= surplus;
}

/** Takes a file that is one mail; only the beginning of a long one is kept. */
export function createWholeMail(): MailSplitter {
  let kept = new Uint8Array(0);
  let size = 0;
  return {
    push: (bytes) => {
      size += bytes.length;
      const part = bytes.subarray(0, MOST_KEPT - kept.length);
      if (part.length === 0) return [];
      const longer = new Uint8Array(kept.length + part.length);
      longer.set(kept);
      longer.set(part, kept.length);
      kept = longer;
      return [];
    },
    end: () => (size > 0 ? [{ offset: 0, size, bytes: kept }] : []),
  };
}
