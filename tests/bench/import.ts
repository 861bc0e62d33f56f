import type { Bench } from './bench.ts';
import { importMemoryBench } from './import-memory.ts';
import { importWriteBench } from './import-write.ts';
import { importWholeBench } from './import-whole.ts';
import { inChromium } from './in-chromium.ts';
import type * as parsing from './mail-parse.ts';

/** What an import costs: reading a mailbox, writing touches and people, memory as the mailbox grows, and what others feel of it. */
export function importBench(extensionFolder: string): Bench {
  return async () => [
    ...(await inChromium<typeof parsing, Awaited<ReturnType<typeof parsing.mailParseBench>>>(
      'mail-parse.ts',
      ({ call }) => call('mailParseBench'),
    )),
    ...(await importWriteBench()()),
    ...(await importMemoryBench()),
    ...(await importWholeBench(extensionFolder)),
  ];
}
