import { describe, expect, it } from 'vitest';
import { ImportRefusal, type Entry } from '@/imports/import-file';
import { mailImporter } from '@/imports/mail/mail-importer';
import { stepsOf, totals } from './imported';
import { entryOf } from './made-entries';
import { mailWith, NOW, OWN } from './made-mails';

const SENTENCE = 'All.mbox.gz was not downloaded to its end.';
const signal = new AbortController().signal;
const mailbox = Array.from(
  { length: 40 },
  (_, index) =>
    `From x@example.org Mon Apr 15 10:00:00 2024\n${mailWith({ subject: `Mail ${String(index)}` })}\n`,
).join('');

/** What a packed file gives that was cut: so many bytes, then the reason. */
function cutAfter(bytes: number): Entry {
  const whole = entryOf('All.mbox', mailbox, 500);
  return {
    path: whole.path,
    sourceBytes: whole.sourceBytes,
    lastModified: whole.lastModified,
    read: async function* (from, reading) {
      for await (const chunk of whole.read(from, reading)) {
        if (chunk.sourceBytes > bytes) throw new ImportRefusal(SENTENCE);
        yield chunk;
      }
    },
  };
}

const imported = async (entries: readonly Entry[]) => totals(await stepsOf(entries, [OWN]));

describe('a mailbox that breaks off', () => {
  it.each([0, 500, 3_000])('after %i bytes is looked at, and gives what came before', async (bytes) => {
    const entry = cutAfter(bytes);
    expect(await mailImporter.claims([entry], signal)).toEqual([entry]);
    await mailImporter.look([entry], { ownAddresses: [], now: NOW, timeZone: 'UTC', signal });
    const { mails, problems } = await imported([entry]);
    expect(problems.at(-1)).toMatchObject({ sentence: SENTENCE });
    expect(mails > 0).toBe(bytes > 0);
    expect(mails).toBeLessThan(40);
  });

  it('does not keep the next one from being read', async () => {
    const { mails, problems } = await imported([cutAfter(0), entryOf('Other.mbox', mailbox)]);
    expect(mails).toBe(40);
    expect(problems).toMatchObject([{ place: 'All.mbox, byte 0', sentence: SENTENCE }]);
  });
});
