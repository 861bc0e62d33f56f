import type { Entry } from '../import-file';
import type { ImportStep, ImportTask } from '../importer';
import { judgeMail } from './judge-mail';
import { withLineFeeds } from './line-feeds';
import { folderKindOfPath } from './mail-folders';
import { mailRuns } from './mail-runs';
import { createTally } from './step-tally';
import { surveyMails, type MailSurvey } from './survey-mails';
import type { MailContext } from './touches-of-mail';
import { wallClockOf } from './wall-clock';

/** The mails of the entries as steps of sightings, from a mark on where one is given. */
export async function* readMails(task: ImportTask): AsyncGenerator<ImportStep> {
  const entries = await withLineFeeds(task.entries, task.signal);
  const survey = await surveyMails(entries, task.choices.ownAddresses, task.signal);
  const tally = createTally();
  const begin = task.from ?? { entry: 0, offset: 0 };
  for (const [index, entry] of entries.entries()) {
    if (index < begin.entry) continue;
    const before = sourceBytesOf(entries.slice(0, index));
    const context = contextOf(task, entry, survey);
    tally.open(entry, index, index === begin.entry ? begin.offset : 0);
    for await (const { mails, sourceBytes, broken } of mailRuns(entry, tally.offset(), task.signal)) {
      for (const raw of mails) {
        tally.note(raw, judgeMail(raw, context));
        if (tally.isFull()) yield tally.step(before + sourceBytes);
      }
      if (broken !== undefined) tally.breakOff(broken);
    }
    tally.close();
    // Thousands of single mails go into few steps.
    if (tally.isFull() || index === task.entries.length - 1) yield tally.step(before + entry.sourceBytes);
  }
}

function sourceBytesOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { sourceBytes }) => sum + sourceBytes, 0);
}

function contextOf(task: ImportTask, entry: Entry, { own, account }: MailSurvey): MailContext {
  const wallClock = wallClockOf(task.timeZone);
  return { own, account, folder: folderKindOfPath(entry.path), now: task.now, wallClock };
}
