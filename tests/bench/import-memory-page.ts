import type { Entry } from '@/imports/import-file';
import { mailImporter } from '@/imports/mail/mail-importer';
import { epochMs } from '@/outreach/brand';
import { makeMailbox } from './made-mailbox';

const NOW = epochMs(Date.UTC(2026, 0, 1));

/** Reads a mailbox of so many bytes, made on the fly and kept nowhere, and gives how many mails were in it. */
export async function readMailboxOf(bytes: number): Promise<number> {
  const entry = endlessEntry(bytes);
  const signal = new AbortController().signal;
  const task = { entries: [entry], choices: { ownAddresses: [] }, now: NOW, timeZone: 'UTC', signal };
  let mails = 0;
  for await (const { counts } of mailImporter.read(task)) mails += counts['mails'] ?? 0;
  return mails;
}

/** The same thousand mails again and again. */
function endlessEntry(size: number): Entry {
  const { bytes } = makeMailbox(1_000);
  return {
    path: 'All mail.mbox',
    sourceBytes: size,
    lastModified: 0,
    read: async function* (from, signal) {
      for (let at = from; at < size;) {
        signal.throwIfAborted();
        // A file is read in tasks of their own, in which memory can be let go.
        await new Promise((resolve) => setTimeout(resolve));
        const begin = at % bytes.length;
        const piece = bytes.slice(begin, begin + Math.min(4_194_304, size - at));
        at += piece.length;
        yield { bytes: piece, sourceBytes: at };
      }
    },
  };
}
