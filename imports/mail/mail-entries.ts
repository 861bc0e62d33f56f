import { ImportRefusal, type Entry } from '../import-file';
import { textByBytes } from './byte-text';
import { knownHeaders } from './known-headers';
import { beginsMail, LOOK_AHEAD } from './mail-boundary';

/** How the mails lie in an entry: one after the other, or one alone. */
export type MailLayout = 'mbox' | 'one-mail' | 'none';

const NAMED_MBOX = /\.(?:mbox|mbx|mbs)$|(?:^|[/\\])mbox$/iu;
const NAMED_MAIL = /\.eml$/iu;
const OTHER_NAME =
  /\.(?:csv|ics|vcf|vcard|json|html?|pdf|zip|gz|png|jpe?g|msf|dat|plist|xml|tsv|xlsx?|docx?)$/iu;

/** Which of the entries hold mail, judged by their names, or by their beginnings where the name says nothing. */
export async function mailEntries(entries: readonly Entry[], signal: AbortSignal): Promise<readonly Entry[]> {
  const claimed: Entry[] = [];
  for (const entry of entries) {
    const isNamed = NAMED_MBOX.test(entry.path) || NAMED_MAIL.test(entry.path);
    if (isNamed || (!OTHER_NAME.test(entry.path) && (await layoutOf(entry, signal)) !== 'none'))
      claimed.push(entry);
  }
  return claimed;
}

/** How the mails of an entry lie in it, by its beginning and its name. */
export async function layoutOf(entry: Entry, signal: AbortSignal): Promise<MailLayout> {
  return layoutByBeginning(await beginningOf(entry, signal), entry.path);
}

/** Enough bytes of an entry to tell what lies in it. */
export async function beginningOf(entry: Entry, signal: AbortSignal): Promise<Uint8Array> {
  if (entry.readAt) return entry.readAt(0, LOOK_AHEAD);
  let beginning = new Uint8Array(0);
  try {
    for await (const { bytes } of entry.read(0, signal)) {
      beginning = joined(beginning, bytes);
      if (beginning.length >= LOOK_AHEAD) break;
    }
  } catch (cause) {
    // What breaks off so early is told when it is read.
    if (!(cause instanceof ImportRefusal)) throw cause;
  }
  return beginning.subarray(0, LOOK_AHEAD);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function layoutByBeginning(bytes: Uint8Array, path: string): MailLayout {
  if (beginsMail(withNewlines(bytes))) return 'mbox';
  const isMail = beginsWithHeader(textByBytes(withNewlines(bytes)));
  if (NAMED_MBOX.test(path)) return 'mbox';
  return isMail || NAMED_MAIL.test(path) ? 'one-mail' : 'none';
}

// Old Macs ended lines in carriage returns alone.
function withNewlines(bytes: Uint8Array): Uint8Array {
  return bytes.includes(10) ? bytes : bytes.map((unit) => (unit === 13 ? 10 : unit));
}

// Two known fields, so that no other text that has colons in it is taken for a mail.
function beginsWithHeader(text: string): boolean {
  const lines = text.trimStart().split(/\r?\n/u);
  const end = lines.indexOf('');
  const names = (end < 0 ? lines : lines.slice(0, end)).map(
    (line) => /^([\w-]+)[ \t]*:/u.exec(line)?.[1]?.toLowerCase() ?? '',
  );
  return (
    /^[\w-]+[ \t]*:/u.test(lines[0] ?? '') &&
    new Set(names.filter((name) => knownHeaders.has(name))).size >= 2
  );
}
