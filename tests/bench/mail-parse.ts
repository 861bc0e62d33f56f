import PostalMime from 'postal-mime';
import type { Entry } from '@/imports/import-file';
import { mailImporter } from '@/imports/mail/mail-importer';
import { epochMs } from '@/outreach/brand';
import { emailHandle } from '@/outreach/handle';
import { median, type Figure } from './bench';
import { makeMailbox, type MadeMailbox } from './made-mailbox';
import { OWNER } from './made-tongues';

const REPETITIONS = 5;
const NOW = epochMs(Date.UTC(2026, 0, 1));
const CHUNK = 4 * 1_024 * 1_024;
const TIMES_PEER = 10;

/**
 * How fast a mailbox is read into touches, beside PostalMime parsing the same mails in the same run: in MB of the file a
 * second. Runs in any browser page and in Node.
 */
export async function mailParseBench(): Promise<readonly Figure[]> {
  return [
    await figureOf('mails of about 9 KB', makeMailbox(3_000)),
    await figureOf('mails with attachments of 2 MB', makeMailbox(100, [2_000_000, 2_000_000])),
  ];
}

async function figureOf(name: string, mailbox: MadeMailbox): Promise<Figure> {
  const rates: { readonly tact: number; readonly peer: number }[] = [];
  for (let run = 0; run < REPETITIONS; run += 1)
    rates.push({ tact: await rateOf(mailbox, readAll), peer: await rateOf(mailbox, parseAll) });
  const value = median(rates.map(({ tact }) => tact));
  const peer = median(rates.map((rate) => rate.peer));
  const limit = `at least ${String(TIMES_PEER)} times postal-mime`;
  return { name: `mbox, ${name}`, unit: 'MB/s', value, peer, limit, isKept: value >= TIMES_PEER * peer };
}

async function rateOf(mailbox: MadeMailbox, work: (mailbox: MadeMailbox) => Promise<void>): Promise<number> {
  const before = performance.now();
  await work(mailbox);
  return mailbox.bytes.length / 1_000 / (performance.now() - before);
}

async function readAll({ bytes, mails }: MadeMailbox): Promise<void> {
  const task = { entries: [entryOf(bytes)], now: NOW, timeZone: 'UTC', signal: new AbortController().signal };
  // Whose mailbox it is was found and confirmed before.
  const ownAddresses = [emailHandle(OWNER)].filter((handle) => handle !== undefined);
  let read = 0;
  for await (const step of mailImporter.read({ ...task, choices: { ownAddresses } }))
    read += step.counts.mails ?? 0;
  if (read !== mails.length) throw new Error(`${String(read)} of ${String(mails.length)} mails were read`);
}

async function parseAll({ bytes, mails }: MadeMailbox): Promise<void> {
  for (const [begin, end] of mails) await PostalMime.parse(bytes.subarray(begin, end));
}

function entryOf(bytes: Uint8Array): Entry {
  return {
    path: 'All mail.mbox',
    sourceBytes: bytes.length,
    lastModified: 0,
    read: async function* (from, signal) {
      for (let at = from; at < bytes.length; at += CHUNK) {
        signal.throwIfAborted();
        await Promise.resolve();
        const end = Math.min(bytes.length, at + CHUNK);
        yield { bytes: bytes.subarray(at, end), sourceBytes: end };
      }
    },
    readAt: (from, length) => Promise.resolve(bytes.subarray(from, from + length)),
  };
}
