/** A mailbox that nobody has: its bytes as Takeout would write them, and where each mail lies in them. */
export interface MadeMailbox {
  readonly bytes: Uint8Array;
  /** Begin and end of each mail without its `From ` line, in bytes. */
  readonly mails: readonly (readonly [number, number])[];
}

interface Tongue {
  readonly name: string;
  readonly subject: string;
  readonly words: string;
  readonly wrote: (day: string) => string;
}

/** Whose mailbox it is. */
export const OWNER = 'sam@example.com';
const START = Date.UTC(2019, 0, 1);
const HOUR_MS = 3_600_000;

const tongues: readonly Tongue[] = [
  {
    name: 'Ann Bell',
    subject: 'Re: the plan for spring',
    words: 'Thank you for the note, it reads well and I would like to hear more about the second part of it.',
    wrote: (day) => `On ${day}, Sam Field <${OWNER}> wrote:`,
  },
  {
    name: 'Jörg Müller',
    subject: 'Aw: Angebot für März',
    words: 'Vielen Dank für die Übersicht, wir prüfen das Angebot und melden uns nächste Woche bei Ihnen.',
    wrote: (day) => `Am ${day} schrieb Sam Field <${OWNER}>:`,
  },
  {
    name: 'Éloïse Durand',
    subject: 'Re: réunion de préparation',
    words: 'Merci beaucoup, la réunion est confirmée et je vous enverrai le détail dès que possible.',
    wrote: (day) => `Le ${day}, Sam Field <${OWNER}> a écrit :`,
  },
  {
    name: 'Núria Peña',
    subject: 'Re: próxima reunión',
    words: 'Muchas gracias por la información, mañana le envío la respuesta con todos los números.',
    wrote: (day) => `El ${day}, Sam Field <${OWNER}> escribió:`,
  },
  {
    name: 'João Gonçalves',
    subject: 'Re: reunião de amanhã',
    words: 'Muito obrigado pela atenção, podemos conversar amanhã depois do almoço sobre a situação.',
    wrote: (day) => `Em ${day}, Sam Field <${OWNER}> escreveu:`,
  },
  {
    name: 'Łukasz Wójcik',
    subject: 'Odp: spotkanie w środę',
    words: 'Dziękuję za wiadomość, chętnie porozmawiam o szczegółach w przyszłym tygodniu.',
    wrote: (day) => `W dniu ${day} Sam Field <${OWNER}> napisał:`,
  },
  {
    name: 'Ольга Белова',
    subject: 'Re: встреча на неделе',
    words: 'Спасибо за письмо, давайте обсудим подробности на следующей неделе.',
    wrote: (day) => `${day}, Sam Field <${OWNER}> написал:`,
  },
  {
    name: '青木 花',
    subject: 'Re: 来週の打ち合わせ',
    words: 'ご連絡ありがとうございます。来週の打ち合わせの件、承知いたしました。',
    wrote: (day) => `${day} Sam Field <${OWNER}>のメッセージ:`,
  },
];

const encoder = new TextEncoder();

/** Makes a mailbox of so many mails in eight languages: answers, sent mail, newsletters, lists, reports and attachments; the same bytes every time. */
export function makeMailbox(count: number, attachmentBytes: number): MadeMailbox {
  const pieces: Uint8Array[] = [];
  const mails: [number, number][] = [];
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const fromLine = encoder.encode(fromLineOf(index));
    const mail = encoder.encode(mailOf(index, attachmentBytes));
    mails.push([length + fromLine.length, length + fromLine.length + mail.length]);
    pieces.push(fromLine, mail);
    length += fromLine.length + mail.length;
  }
  return { bytes: joined(pieces, length), mails };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const momentOf = (index: number) => START + index * HOUR_MS;
const idOf = (index: number) => (BigInt(momentOf(index)) << 20n) + BigInt(index);

function fromLineOf(index: number): string {
  return `From ${String(idOf(index))}@xxx ${new Date(momentOf(index)).toUTCString().replace('GMT', '+0000')}\r\n`;
}

// Much of any mailbox is newsletters and notices, and these are longer than what people write.
const kinds = [
  ...(['answer', 'list', 'sent', 'list', 'html', 'answer', 'list', 'plain', 'list', 'sent'] as const),
  ...(['attachment', 'list', 'answer', 'list', 'sent', 'list', 'answer', 'list', 'plain', 'report'] as const),
];

function mailOf(index: number, attachmentBytes: number): string {
  const kind = kinds[index % kinds.length];
  const tongue = tongues[(index * 3) % tongues.length] ?? tongues[0];
  if (!tongue) return '';
  if (kind === 'report') return reportOf(index);
  const who = { address: `person${String(index % 400)}@example.net`, name: tongue.name };
  const head =
    kind === 'sent' ? sentHead(index, tongue, who) : receivedHead(index, tongue, who, kind === 'list');
  if (kind === 'plain' || kind === 'sent') return `${head}${plainBody(tongue, 7)}\r\n\r\n`;
  if (kind === 'html') return `${head}${htmlPart(tongue, 12)}\r\n`;
  if (kind === 'attachment') return `${head}${mixedBody(tongue, index, attachmentBytes)}\r\n`;
  return `${head}${alternativeBody(tongue, index, kind === 'list' ? 24 : 6)}\r\n`;
}

interface Person {
  readonly address: string;
  readonly name: string;
}

function sharedHead(index: number, { subject }: Tongue): readonly string[] {
  return [
    `Subject: ${encodedWords(subject)}`,
    `Date: ${new Date(momentOf(index)).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <made.${String(index)}.0a1b2c3d4e@mail.example.net>`,
    'MIME-Version: 1.0',
  ];
}

function sentHead(index: number, tongue: Tongue, { address, name }: Person): string {
  const ours = [
    `X-GM-THRID: ${String(idOf(index - (index % 5)))}`,
    'X-Gmail-Labels: Sent,Opened',
    `From: Sam Field <${OWNER}>`,
    `To: ${encodedWords(name)} <${address}>, "Field, Kim" <kim@example.org>`,
    `In-Reply-To: <made.${String(index - 1)}.0a1b2c3d4e@mail.example.net>`,
  ];
  return [...ours, ...sharedHead(index, tongue), ''].join('\r\n');
}

function receivedHead(index: number, tongue: Tongue, { address, name }: Person, isList: boolean): string {
  const signature = noise(index, 344);
  const way = [
    `X-GM-THRID: ${String(idOf(index - (index % 5)))}`,
    'X-Gmail-Labels: Inbox,Opened,Category Personal',
    `Delivered-To: ${OWNER}`,
    `Received: by 2002:a05:7300:84a4:b0:${String(index)} with SMTP id x5csp1234567dyb;\r\n        ${new Date(momentOf(index)).toUTCString()}`,
    `X-Google-Smtp-Source: ${noise(index + 1, 84)}`,
    `X-Received: by 2002:a17:902:e5cf:b0:1d9:6cb0:b5b5 with SMTP id u15;\r\n        ${new Date(momentOf(index)).toUTCString()}`,
    `ARC-Seal: i=1; a=rsa-sha256; t=1704067200; cv=none;\r\n        d=example.net; s=arc-20160816;\r\n        b=${signature}`,
    `ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=arc-20160816;\r\n        h=to:subject:message-id:date:from:mime-version:dkim-signature;\r\n        bh=${noise(index + 2, 43)};\r\n        b=${signature}`,
    `ARC-Authentication-Results: i=1; mx.example.com;\r\n       dkim=pass header.i=@example.net header.s=20230601 header.b=aBcDeFgH;\r\n       spf=pass smtp.mailfrom=${address}`,
    `Return-Path: <${address}>`,
    `Received: from mail.example.net (mail.example.net. [192.0.2.7])\r\n        by mx.example.com with SMTPS id d9443c01a7336-1d96cb0b5b5sor1234567plb.1\r\n        for <${OWNER}>; ${new Date(momentOf(index)).toUTCString()}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=20230601; t=1704067200;\r\n        h=to:subject:message-id:date:from:mime-version;\r\n        bh=${noise(index + 3, 43)};\r\n        b=${signature}`,
    `X-Gm-Message-State: ${noise(index + 4, 84)}`,
  ];
  const list = [
    'List-ID: News <news.example.net>',
    'List-Unsubscribe: <https://example.net/u>',
    'Precedence: bulk',
  ];
  const names = [`From: ${encodedWords(name)} <${address}>`, `To: Sam Field <${OWNER}>`];
  return [...way, ...(isList ? list : []), ...names, ...sharedHead(index, tongue), ''].join('\r\n');
}

function plainBody(tongue: Tongue, sentences: number): string {
  const text = `${paragraphs(tongue, sentences)}\r\n\r\n${quoteOf(tongue)}`;
  return `Content-Type: text/plain; charset="UTF-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`;
}

function quoteOf(tongue: Tongue): string {
  return `${tongue.wrote('15.04.2024 10:00')}\r\n${paragraphs(tongue, 16).replace(/^/gmu, '> ')}`;
}

function htmlPart(tongue: Tongue, sentences: number): string {
  const style =
    '<style type="text/css">p{margin:0 0 12px;font-family:Arial,sans-serif;color:#202124}</style>';
  const text = Array.from({ length: sentences }, () => `<p dir="ltr">${tongue.words}</p>`).join('\r\n');
  const html = `<html><head>${style}</head><body><div dir="ltr">${text}</div><div class="gmail_quote"><blockquote>${text}</blockquote></div></body></html>`;
  return `Content-Type: text/html; charset="UTF-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(html)}`;
}

function alternativeBody(tongue: Tongue, index: number, sentences: number): string {
  const boundary = `000000000000${String(index)}abcdef`;
  const plain = quotedPrintable(`${paragraphs(tongue, sentences)}\r\n\r\n${quoteOf(tongue)}`);
  const plainPart = `Content-Type: text/plain; charset="UTF-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${plain}`;
  const parts = [plainPart, htmlPart(tongue, sentences)]
    .map((part) => `--${boundary}\r\n${part}\r\n`)
    .join('');
  return `Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n${parts}--${boundary}--\r\n`;
}

function mixedBody(tongue: Tongue, index: number, attachmentBytes: number): string {
  const boundary = `111111111111${String(index)}abcdef`;
  const lines = Array.from({ length: Math.ceil(attachmentBytes / 76) }, (_, line) =>
    noise(line % 97, 76),
  ).join('\r\n');
  const attachment = `Content-Type: application/pdf; name="plan.pdf"\r\nContent-Disposition: attachment; filename="plan.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}`;
  const parts = [plainBody(tongue, 8), attachment].map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${parts}--${boundary}--\r\n`;
}

function reportOf(index: number): string {
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
    `Date: ${new Date(momentOf(index)).toUTCString()}`,
    'Subject: Delivery Status Notification (Failure)',
    `X-Failed-Recipients: ${failed}`,
    `Content-Type: multipart/report; boundary="${boundary}"; report-type=delivery-status`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n\r\n`;
}

function paragraphs({ words }: Tongue, sentences: number): string {
  return Array.from({ length: sentences }, () => words).join('\r\n');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// Letters without a pattern that a compressor would see, the same for the same seed.
function noise(seed: number, length: number): string {
  let state = (seed + 1) * 2_654_435_761;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ALPHABET[state >>> 26] ?? 'A';
  }).join('');
}

function encodedWords(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text;
  const bytes = [...encoder.encode(text)].map(
    (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `=?UTF-8?Q?${bytes.join('')}?=`;
}

function quotedPrintable(text: string): string {
  const encoded = [...encoder.encode(text)].map((byte) => {
    const isPlain = (byte >= 32 && byte < 127 && byte !== 61) || byte === 10 || byte === 13;
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return encoded.join('').replace(/[^\r\n]{70}(?=[^\r\n])(?<!=|=.)/gu, '$&=\r\n');
}
