import { ImportRefusal, type Entry } from '../import-file';
import { layoutOf } from './mail-entries';
import { createMailSplitter, createWholeMail, type RawMail } from './split-mails';

/** Mails that came out of one run of bytes, and how many bytes of the chosen file were read for them. */
interface MailRun {
  readonly mails: readonly RawMail[];
  readonly sourceBytes: number;
  /** Of the last run, why the entry broke off where it did: an archive that is damaged or was cut. */
  readonly broken?: string;
}

/** The mails of an entry in runs; the bytes of a run are good until the next one is asked for. */
export async function* mailRuns(entry: Entry, offset: number, signal: AbortSignal): AsyncGenerator<MailRun> {
  const layout = offset > 0 ? 'mbox' : await layoutOf(entry, signal);
  const splitter = layout === 'one-mail' ? createWholeMail() : createMailSplitter(offset);
  let broken: string | undefined;
  try {
    for await (const { bytes, sourceBytes } of entry.read(offset, signal)) {
      signal.throwIfAborted();
      yield { mails: splitter.push(bytes), sourceBytes };
    }
  } catch (cause) {
    if (!(cause instanceof ImportRefusal)) throw cause;
    broken = cause.message;
  }
  yield { mails: splitter.end(), sourceBytes: entry.sourceBytes, ...(broken !== undefined && { broken }) };
}
