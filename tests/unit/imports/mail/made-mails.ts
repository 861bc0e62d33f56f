import { judgeMail, type MailJudgement } from '@/imports/mail/judge-mail';
import { parseMail, type ParsedMail } from '@/imports/mail/parsed-mail';
import type { RawMail } from '@/imports/mail/split-mails';
import { epochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import { bytesOf } from './made-entries';

export const NOW = epochMs(Date.UTC(2026, 0, 1));
export const OWN = 'email:sam@example.com' as Handle;

/** A mail of these header lines and this body, as it lies in a file. */
function rawMail(text: string | Uint8Array): RawMail {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  return { offset: 0, size: bytes.length, bytes };
}

export function parsed(text: string | Uint8Array): ParsedMail {
  return parseMail(rawMail(text));
}

/** What becomes of a mail in the mailbox of Sam. */
export function judged(text: string | Uint8Array): MailJudgement {
  const wallClock = (asIfUtc: number) => asIfUtc;
  const context = { own: new Set([OWN]), account: undefined, folder: undefined, now: NOW, wallClock };
  return judgeMail(rawMail(text), context);
}

const usual = [
  ['From', 'Ann Bell <ann@example.net>'],
  ['To', 'Sam Field <sam@example.com>'],
  ['Date', 'Mon, 15 Apr 2024 10:00:00 +0000'],
  ['Subject', 'A talk'],
  ['Message-ID', '<1@example.net>'],
] as const;

/** A mail from Ann to Sam, but for these fields; an empty one is left out. */
export function mailWith(fields: Readonly<Record<string, string>>, body = 'Hello'): string {
  const names = Object.keys(fields).map((name) => name.toLowerCase());
  const kept = usual.filter(([name]) => !names.includes(name.toLowerCase()));
  const lines = [...kept, ...Object.entries(fields)].filter(([, value]) => value !== '');
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${body}\n`;
}

/** What becomes of it in one word: the kind, or the reason why it is left out. */
export function fateOf(text: string): string {
  const judgement = judged(text);
  return judgement.kind === 'left-out' ? judgement.reason : judgement.kind;
}
