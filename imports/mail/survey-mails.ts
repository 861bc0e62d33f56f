import type { OwnAddressCandidate } from '@/messaging/imports';
import type { Handle } from '@/outreach/handle';
import type { Entry } from '../import-file';
import { layoutOf } from './mail-entries';
import { folderKindOfPath } from './mail-folders';
import { createOwnEvidence, type OwnEvidence } from './own-evidence';
import { parseMail } from './parsed-mail';
import { createMailSplitter, createWholeMail, type RawMail } from './split-mails';

/** Whose mailbox the entries are. */
export interface MailSurvey {
  readonly candidates: readonly OwnAddressCandidate[];
  /** The user's own addresses: those that were chosen, or else the likely candidates. */
  readonly own: ReadonlySet<Handle>;
  /** The address that all mail of a Gmail mailbox was delivered to, as Gmail spells it. */
  readonly account: string | undefined;
}

const MOST_BYTES = 32 * 1_024 * 1_024;
/** Where the user has chosen their addresses only the mailbox is looked for, which nearly every mail names. */
const MOST_WHEN_CHOSEN = 1_024 * 1_024;
const PIECES = 8;

/** Looks at some of the mails, at most about 32 MB of them, spread over the entries where these can be read in any order. */
export async function surveyMails(
  entries: readonly Entry[],
  chosen: readonly Handle[],
  signal: AbortSignal,
): Promise<MailSurvey> {
  const evidence = createOwnEvidence();
  const each = Math.floor((chosen.length > 0 ? MOST_WHEN_CHOSEN : MOST_BYTES) / Math.max(1, entries.length));
  for (const entry of entries) {
    signal.throwIfAborted();
    await (entry.readAt && entry.sourceBytes > each
      ? surveyPieces(entry, each, evidence)
      : surveyBeginning(entry, each, evidence, signal));
  }
  const candidates = evidence.candidates();
  const likely = candidates.filter(({ isLikely }) => isLikely).map(({ handle }) => handle);
  return { candidates, own: new Set(chosen.length > 0 ? chosen : likely), account: evidence.account() };
}

async function surveyBeginning(
  entry: Entry,
  most: number,
  evidence: OwnEvidence,
  signal: AbortSignal,
): Promise<void> {
  const splitter = (await layoutOf(entry, signal)) === 'one-mail' ? createWholeMail() : createMailSplitter(0);
  let read = 0;
  for await (const { bytes } of entry.read(0, signal)) {
    noteAll(splitter.push(bytes), entry, evidence);
    read += bytes.length;
    if (read >= most) return;
  }
  noteAll(splitter.end(), entry, evidence);
}

async function surveyPieces(entry: Entry, most: number, evidence: OwnEvidence): Promise<void> {
  const length = Math.floor(most / PIECES);
  for (let piece = 0; piece < PIECES; piece += 1) {
    const from = Math.floor(((entry.sourceBytes - length) * piece) / (PIECES - 1));
    const bytes = (await entry.readAt?.(from, length)) ?? new Uint8Array(0);
    // What stands before the first boundary and after the last one is cut.
    const mails = createMailSplitter(from).push(bytes);
    noteAll(piece === 0 ? mails : mails.slice(1), entry, evidence);
  }
}

function noteAll(mails: readonly RawMail[], entry: Entry, evidence: OwnEvidence): void {
  const folder = folderKindOfPath(entry.path);
  for (const raw of mails) evidence.note(parseMail(raw), folder);
}
