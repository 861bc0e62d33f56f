import type { Entry } from '../import-file';
import { layoutOf } from './mail-entries';
import { createMailSplitter, createWholeMail, type RawMail } from './split-mails';

/** Mails that came out of one run of bytes, and how many bytes of the chosen file were read for them. */
interface MailRun {
  readonly mails: readonly RawMail[];
  readonly sourceBytes: number;
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
