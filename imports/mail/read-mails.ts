import type { Entry } from '../import-file';
import type { ImportStep, ImportTask } from '../importer';
import { judgeMail } from './judge-mail';
import { layoutOf } from './mail-entries';
import { folderKindOfPath } from './mail-folders';
import { createMailSplitter, createWholeMail, type RawMail } from './split-mails';
import { createTally } from './step-tally';
import { surveyMails, type MailSurvey } from './survey-mails';
import type { MailContext } from './touches-of-mail';
import { wallClockOf } from './wall-clock';

/** Mails that came out of one run of bytes, and how many bytes of the chosen file were read for them. */
interface MailRun {
  readonly mails: readonly RawMail[];
  readonly sourceBytes: number;
}

/** The mails of the entries as steps of sightings, from a mark on where one is given. */
export async function* readMails(task: ImportTask): AsyncGenerator<ImportStep> {
  const survey = await surveyMails(task.entries, task.choices.ownAddresses, task.signal);
  const tally = createTally();
  const begin = task.from ?? { entry: 0, offset: 0 };
  for (const [index, entry] of task.entries.entries()) {
    if (index < begin.entry) continue;
    const before = sourceBytesOf(task.entries.slice(0, index));
    const context = contextOf(task, entry, survey);
    tally.open(entry, index, index === begin.entry ? begin.offset : 0);
    for await (const { mails, sourceBytes } of mailRuns(entry, tally.offset(), task.signal)) {
      for (const raw of mails) {
        tally.note(raw, judgeMail(raw, context));
        if (tally.isFull()) yield tally.step(before + sourceBytes);
      }
    }
    tally.close();
    yield tally.step(before + entry.sourceBytes);
  }
}

function sourceBytesOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { sourceBytes }) => sum + sourceBytes, 0);
}

function contextOf(task: ImportTask, entry: Entry, { own, account }: MailSurvey): MailContext {
  const wallClock = wallClockOf(task.timeZone);
  return { own, account, folder: folderKindOfPath(entry.path), now: task.now, wallClock };
}

/** The mails of an entry in runs; the bytes of a run are good until the next one is asked for. */
export async function* mailRuns(entry: Entry, offset: number, signal: AbortSignal): AsyncGenerator<MailRun> {
  const layout = offset > 0 ? 'mbox' : await layoutOf(entry, signal);
  const splitter = layout === 'one-mail' ? createWholeMail() : createMailSplitter(offset);
  for await (const { bytes, sourceBytes } of entry.read(offset, signal)) {
    signal.throwIfAborted();
    yield { mails: splitter.push(bytes), sourceBytes };
  }
  yield { mails: splitter.end(), sourceBytes: entry.sourceBytes };
}
