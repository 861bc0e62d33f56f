import { dateOf } from './made-heads';
import { attachedLines, base64, paragraphs, quotedPrintable } from './made-texts';
import { OWNER, type Tongue } from './made-tongues';

/** What a mail says: so many new lines above so many earlier mails. */
export interface Saying {
  readonly lines: number;
  readonly quotes: number;
  readonly isBase64?: boolean;
}

const QUOTED_LINES = 3;

function plainWords(tongue: Tongue, seed: number, { lines, quotes }: Saying): string {
  return `${paragraphs(tongue, seed, lines)}\r\n\r\n${quotes > 0 ? quoteOf(tongue, seed, quotes) : ''}`;
}

// Each earlier mail quotes the one before it.
function quoteOf(tongue: Tongue, seed: number, depth: number): string {
  const earlier = depth > 1 ? `\r\n\r\n${quoteOf(tongue, seed + 1, depth - 1)}` : '';
  const quoted = `${paragraphs(tongue, seed + depth, QUOTED_LINES)}${earlier}`;
  return `${tongue.wrote('15.04.2024 10:00')}\r\n${quoted.replace(/^/gmu, '> ')}`;
}

const STYLE = '<style type="text/css">p{margin:0 0 12px;font-family:Arial,sans-serif;color:#202124}</style>';

function htmlWords(tongue: Tongue, seed: number, { lines, quotes }: Saying): string {
  const text = paragraphs(tongue, seed, lines).replace(/^.*$/gmu, '<p dir="ltr">$&</p>');
  const quote = quotes > 0 ? htmlQuoteOf(tongue, seed, quotes) : '';
  return `<html><head>${STYLE}</head><body><div dir="ltr">${text}</div>${quote}</body></html>`;
}

function htmlQuoteOf(tongue: Tongue, seed: number, depth: number): string {
  const text = paragraphs(tongue, seed + depth, QUOTED_LINES).replace(/^.*$/gmu, '<p dir="ltr">$&</p>');
  const earlier = depth > 1 ? htmlQuoteOf(tongue, seed + 1, depth - 1) : '';
  const above = `<div dir="ltr" class="gmail_attr">${tongue.wrote('15.04.2024 10:00').replace('<', '&lt;')}<br></div>`;
  return `<br><div class="gmail_quote">${above}<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">${text}${earlier}</blockquote></div>`;
}

function part(type: string, text: string, isBase64 = false): string {
  const encoding = isBase64 ? 'base64' : 'quoted-printable';
  const head = `Content-Type: ${type}; charset="UTF-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  return `${head}${isBase64 ? base64(text) : quotedPrintable(text)}`;
}

/** A body in plain text, in eight bits. */
export function plainText(tongue: Tongue, index: number, saying: Saying): string {
  const head = 'Content-Type: text/plain; charset="UTF-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
  return `${head}${plainWords(tongue, index, saying)}\r\n`;
}

/** A body in HTML alone. */
export function htmlOnly(tongue: Tongue, index: number, saying: Saying): string {
  return part('text/html', htmlWords(tongue, index, saying));
}

/** A body in plain text with an HTML twin. */
export function alternative(tongue: Tongue, index: number, saying: Saying): string {
  const plain = part('text/plain', plainWords(tongue, index, saying), saying.isBase64);
  return multipart('alternative', index, [
    plain,
    part('text/html', htmlWords(tongue, index, saying), saying.isBase64),
  ]);
}

/** A body with an attachment of so many bytes, as they stand in the file. */
export function attached(tongue: Tongue, index: number, bytes: number): string {
  const head =
    'Content-Type: application/pdf; name="plan.pdf"\r\nContent-Disposition: attachment; filename="plan.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  const text = alternative(tongue, index + 1, { lines: 4, quotes: 0 });
  return multipart('mixed', index, [text, `${head}${attachedLines(index, bytes)}`]);
}

function multipart(kind: string, index: number, parts: readonly string[]): string {
  const boundary = `000000000000${String(index)}${kind.length.toString(16)}abcdef`;
  const pieces = parts.map((each) => `--${boundary}\r\n${each}\r\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${pieces}--${boundary}--\r\n`;
}

/** A whole mail that reports that another came nowhere. */
export function reportOf(index: number): string {
  const boundary = `222222222222${String(index)}abcdef`;
  const failed = `gone${String(index)}@example.org`;
  const parts = [
    `Content-Type: text/plain; charset="UTF-8"\r\n\r\nYour message wasn't delivered to ${failed} because the address couldn't be found.`,
    `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; ${failed}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 No such user`,
    `Content-Type: message/rfc822\r\n\r\nFrom: ${OWNER}\r\nTo: ${failed}\r\nSubject: Hello\r\n\r\nHello`,
  ];
  const head = [
    `Delivered-To: ${OWNER}`,
    'Return-Path: <>',
    'From: Mail Delivery Subsystem <mailer-daemon@example.com>',
    `To: ${OWNER}`,
    `Date: ${dateOf(index)}`,
    'Subject: Delivery Status Notification (Failure)',
    `X-Failed-Recipients: ${failed}`,
    `Content-Type: multipart/report; boundary="${boundary}"; report-type=delivery-status`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n\r\n`;
}
