import { judgeBoundary, LOOK_AHEAD } from './mail-boundary';

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

/** So much of a mail is kept: any header, and of the body far more than is read of it. */
export const MOST_KEPT = 512 * 1_024;

/**
 * Splits an mbox file, whatever its dialect, from an offset at which a mail begins. Memory stays below 512 KB and twice
 * the longest run of bytes, however long a mail or a line is.
 */
export function createMailSplitter(offset: number): MailSplitter {
  let buffer = new Uint8Array(0);
  // Of the buffer: where the mail begins, how far it was searched, and where its bytes end.
  let begin = 0;
  let searched = 0;
  let filled = 0;
  // Bytes of the mail that were let go, from behind those that are kept.
  let dropped = 0;
  let position = offset;

  return {
    push: (bytes) => {
      makeRoom(bytes.length);
      buffer.set(bytes, filled);
      filled += bytes.length;
      return split(false);
    },
    end: () => {
      const mails = split(true);
      return filled > begin ? [...mails, cutOff(filled)] : mails;
    },
  };

  function split(isEnd: boolean): RawMail[] {
    const mails: RawMail[] = [];
    for (;;) {
      const found = judgeBoundary(buffer, Math.max(searched, begin), filled, isEnd);
      searched = found.at;
      if (found.kind !== 'boundary') return mails;
      mails.push(cutOff(found.at + 1));
    }
  }

  function cutOff(end: number): RawMail {
    const size = end - begin + dropped;
    const mail = { offset: position, size, bytes: buffer.subarray(begin, Math.min(end, begin + MOST_KEPT)) };
    position += size;
    begin = end;
    dropped = 0;
    return mail;
  }

  function makeRoom(length: number): void {
    dropMiddle();
    if (filled + length <= buffer.length) return;
    const held = buffer.subarray(begin, filled);
    if (held.length + length > buffer.length)
      buffer = new Uint8Array(MOST_KEPT + 4 * LOOK_AHEAD + 2 * length);
    buffer.set(held);
    searched -= begin;
    filled -= begin;
    begin = 0;
  }

  function dropMiddle(): void {
    const tail = Math.min(searched, filled);
    const surplus = tail - begin - MOST_KEPT;
    if (surplus <= 0) return;
    buffer.copyWithin(begin + MOST_KEPT, tail, filled);
    dropped += surplus;
    filled -= surplus;
    searched -= surplus;
  }
}

/** Takes a file that is one mail; only the beginning of a long one is kept. */
export function createWholeMail(): MailSplitter {
  const kept = new Uint8Array(MOST_KEPT);
  let size = 0;
  return {
    push: (bytes) => {
      if (size < MOST_KEPT) kept.set(bytes.subarray(0, MOST_KEPT - size), size);
      size += bytes.length;
      return [];
    },
    end: () => (size > 0 ? [{ offset: 0, size, bytes: kept.subarray(0, size) }] : []),
  };
}
