import type { EpochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import { linkedInThreadId } from '@/outreach/linkedin-touch';
import type { Direction } from '@/outreach/touch';
import { nameKey } from '../name-key';
import { safeText } from '../safe-text';
import { parseExportMoment } from './export-dates';
import { statedDirection } from './export-owner';
import { profileHandle, profileHandles } from './profile-handle';
import type { TableRecord } from './read-records';

/** A row of messages.csv, before it is known who of the people in it is the user. */
export interface ExportMessage {
  /** LinkedIn's id of the conversation; exports of before 2019 have none. */
  readonly conversation: string | undefined;
  readonly from: string;
  readonly sender: Handle | undefined;
  /** All names of the recipients in one text, as the export writes them. */
  readonly to: string;
  /** Without those whose address is not given. */
  readonly recipients: readonly Handle[];
  readonly at: EpochMs | undefined;
  /** What the oldest exports say of the direction. */
  readonly direction: Direction | undefined;
  /** Why it is nobody's message, whatever else it is. */
  readonly leftOut: 'drafts' | 'spam' | 'sponsored' | undefined;
}

export function readExportMessage({ cell }: TableRecord): ExportMessage {
  const from = safeText(cell('from'));
  const sender = profileHandle(cell('senderUrl'));
  return {
    conversation: conversationOf(cell('conversation')),
    from,
    sender,
    to: safeText(cell('to'), 2_000),
    recipients: profileHandles(cell('recipientUrls')),
    at: parseExportMoment(cell('date')),
    direction: statedDirection(cell('direction')),
    leftOut: reasonAgainst(cell),
  };
}

/** Conversations of before 2020 are numbers; no page names them so, but they are their own. */
function conversationOf(text: string): string | undefined {
  const id = text.trim();
  return linkedInThreadId(id) ?? (/^[\w=+/:.-]{4,400}$/u.test(id) ? id : undefined);
}

type Cell = TableRecord['cell'];

function reasonAgainst(cell: Cell): ExportMessage['leftOut'] {
  if (isYes(cell('isDraft')) || isYes(cell('isDraftConversation'))) return 'drafts';
  if (/^drafts?$/iu.test(cell('folder').trim())) return 'drafts';
  if (/^(?:spam|junk)$/iu.test(cell('folder').trim())) return 'spam';
  return isSponsored(cell) ? 'sponsored' : undefined;
}

/** Advertisements come as messages: from a company, or in the markup of LinkedIn's tool for them. */
function isSponsored(cell: Cell): boolean {
  const isAd = /\bspinmail-/iu.test(cell('content').slice(0, 5_000));
  return (
    isAd ||
    /^sponsored\b/iu.test(cell('title').trim()) ||
    /\/(?:company|showcase|school)\//iu.test(cell('senderUrl'))
  );
}

function isYes(text: string): boolean {
  return /^(?:yes|true|1|ja|oui|s[i\u00ed]|sim|tak)$/iu.test(text.trim());
}

/** The names under which LinkedIn hides those who closed their account or hid it, in its larger languages. */
const hiddenNames = new Set(
  [
    ...['LinkedIn Member', 'LinkedIn User', 'LinkedIn-Mitglied', 'Membre de LinkedIn', 'Membre LinkedIn'],
    ...['Miembro de LinkedIn', 'Usuario de LinkedIn', 'Membro do LinkedIn', 'Usu\u00e1rio do LinkedIn'],
    ...[
      'Utente LinkedIn',
      'Membro di LinkedIn',
      'LinkedIn-lid',
      'U\u017cytkownik LinkedIn',
      'Cz\u0142onek LinkedIn',
    ],
  ].map(nameKey),
);

export function isHiddenName(name: string): boolean {
  return hiddenNames.has(nameKey(name));
}
