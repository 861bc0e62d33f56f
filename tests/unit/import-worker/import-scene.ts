import { vi } from 'vitest';
import { createDisk, type Machine } from '@/entrypoints/background/disk';
import { createImportDesk } from '@/entrypoints/import-worker/import-desk';
import type { ImportStep, Importer, ImportTask } from '@/imports/importer';
import type { ImportNews, ImportOrder, OfferedFile } from '@/messaging/imports';
import { openDatabase } from '@/storage/open-database';
import { context, daysAgo, email, freshOptions, now, valueOf } from '../storage/fresh-storage';
import { mailSent } from '../storage/sightings';

type Read = (task: ImportTask) => AsyncIterable<ImportStep>;

/** A file of invented mail. */
export function file(path: string, lastModified = 1): OfferedFile {
  return { path, blob: new Blob([`From ann@example.com\n${path}`]), lastModified };
}

/** The step of one mail, sent to somebody of its own. */
export function stepOfMail(number: number): ImportStep {
  const to = email(`person${String(number)}@example.com`);
  const sightings = [mailSent(`t${String(number)}`, [to], daysAgo(900), { source: 'imported' })];
  const mark = { entry: 0, offset: number };
  return { sightings, counts: { mails: 1 }, leftOut: {}, problems: [], mark, sourceBytes: number };
}

/** An importer of all files named `.mbox`, which reads what a test says. */
function madeImporter(read: Read): Importer {
  return {
    kind: 'mail',
    claims: (entries) => Promise.resolve(entries.filter(({ path }) => path.endsWith('.mbox'))),
    look: (entries) => {
      const title = entries.map(({ path }) => path).join();
      return Promise.resolve({ kind: 'mail', title, sourceBytes: 10 });
    },
    read,
  };
}

/** One browser profile, in which several windows can import. */
export async function startProfile() {
  const { random, ...options } = freshOptions();
  const database = valueOf(await openDatabase({ ...options, random }));
  const { newId } = context();
  const machine: Machine = { now: () => now, newId, random, timeZone: () => 'Europe/Warsaw' };

  function openWindow(read: Read) {
    const news: ImportNews[] = [];
    const report = vi.fn();
    const tell = (one: ImportNews) => news.push(one);
    const disk = createDisk(machine, options);
    const desk = createImportDesk({ importers: [madeImporter(read)], disk, machine, tell, report });
    const take = (order: ImportOrder) => desk.take(order);
    const start = (id: string, plan = 0, goesOn?: string) =>
      take({
        kind: 'start',
        id,
        plan,
        choices: { ownAddresses: [] },
        ...(goesOn !== undefined && { goesOn }),
      });
    const states = (id: string) =>
      news.flatMap((one) => (one.kind === 'report' && one.report.id === id ? [one.report.state] : []));
    const problems = () => news.flatMap((one) => (one.kind === 'problem' ? [one.sentence] : []));
    return { take, start, states, problems, news, report };
  }

  return { database, openWindow };
}
