import type { OwnAddressCandidate } from '@/messaging/imports';
import type { Handle } from '@/outreach/handle';
import type { Entry } from '../import-file';
import { folderKindOfPath } from './mail-folders';
import { mailRuns } from './mail-runs';
import { createOwnEvidence, type OwnEvidence } from './own-evidence';
import { parseMail } from './parsed-mail';
import { createMailSplitter, type RawMail } from './split-mails';

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
const SHORTEST_PIECE = 65_536;
const MOST_ENTRIES = 200;

/** Looks at some of the mails, at most about 32 MB of them, spread over the entries where these can be read in any order. */
export async function surveyMails(
  entries: readonly Entry[],
  chosen: readonly Handle[],
  signal: AbortSignal,
): Promise<MailSurvey> {
  const evidence = createOwnEvidence();
  const looked = spread(entries, MOST_ENTRIES);
  const each = Math.floor((chosen.length > 0 ? MOST_WHEN_CHOSEN : MOST_BYTES) / Math.max(1, looked.length));
  for (const entry of looked) {
    signal.throwIfAborted();
    await (entry.readAt && entry.sourceBytes > Math.max(each, PIECES * SHORTEST_PIECE)
      ? surveyPieces(entry, each, evidence)
      : surveyBeginning(entry, each, evidence, signal));
  }
  const candidates = evidence.candidates();
  const likely = candidates.filter(({ isLikely }) => isLikely).map(({ handle }) => handle);
  return { candidates, own: new Set(chosen.length > 0 ? chosen : likely), account: evidence.account() };
}

// A folder of single mails may hold many thousands.
function spread(entries: readonly Entry[], most: number): readonly Entry[] {
  const step = Math.ceil(entries.length / most);
  return entries.filter((_, index) => index % step === 0);
}

async function surveyBeginning(
  entry: Entry,
  most: number,
  evidence: OwnEvidence,
  signal: AbortSignal,
): Promise<void> {
  let read = 0;
  for await (const { mails } of mailRuns(entry, 0, signal)) {
    noteAll(mails, entry, evidence);
    read += mails.reduce((sum, { size }) => sum + size, 0);
    if (read >= most) return;
  }
}

async function surveyPieces(entry: Entry, most: number, evidence: OwnEvidence): Promise<void> {
  const length = Math.max(SHORTEST_PIECE, Math.floor(most / PIECES));
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
