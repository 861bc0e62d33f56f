import { encodedWords, noise } from './made-texts';
import { OWNER, type Tongue } from './made-tongues';

/** Someone who writes to the owner of the mailbox. */
export interface Person {
  readonly address: string;
  readonly name: string;
}

const START = Date.UTC(2019, 0, 1);
const HOUR_MS = 3_600_000;

const momentOf = (index: number) => START + index * HOUR_MS;
const idOf = (index: number) => (BigInt(momentOf(index)) << 20n) + BigInt(index);

/** When the mail of this number was sent, as a header writes it. */
export function dateOf(index: number): string {
  return new Date(momentOf(index)).toUTCString().replace('GMT', '+0000');
}

/** The line before the mail of this number. */
export function fromLineOf(index: number): string {
  return `From ${String(idOf(index))}@xxx ${dateOf(index)}\r\n`;
}

function sharedHead(index: number, { subject }: Tongue, isAnswer: boolean): readonly string[] {
  const earlier = `<made.${String(index - 1)}.0a1b2c3d4e@mail.example.net>`;
  return [
    `Subject: ${encodedWords(`${subject} ${noise(index - (index % 5), 6)}`)}`,
    `Date: ${dateOf(index)}`,
    `Message-ID: <made.${String(index)}.0a1b2c3d4e@mail.example.net>`,
    'MIME-Version: 1.0',
    ...(isAnswer
      ? [`References: <made.0.0a1b2c3d4e@mail.example.net>\r\n ${earlier}`, `In-Reply-To: ${earlier}`]
      : []),
  ];
}

/** The header of a mail that the owner sent, without its Content-Type. */
export function sentHead(index: number, tongue: Tongue, { address, name }: Person): string {
  const ours = [
    `X-GM-THRID: ${String(idOf(index - (index % 5)))}`,
    'X-Gmail-Labels: Sent,Opened',
    `From: Sam Field <${OWNER}>`,
    `To: ${encodedWords(name)} <${address}>, "Field, Kim" <kim@example.org>`,
  ];
  return [...ours, ...sharedHead(index, tongue, true), ''].join('\r\n');
}

const bulk = {
  none: [],
  newsletter: [
    'List-ID: News <news.example.net>',
    'List-Unsubscribe: <https://example.net/u>, <mailto:leave@example.net>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Feedback-ID: 1234:example:news',
    'Precedence: bulk',
  ],
  automatic: ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All'],
  list: [
    'List-ID: Talk <talk.lists.example.net>',
    'List-Post: <mailto:talk@lists.example.net>',
    'Precedence: list',
  ],
} as const;

/** How a mail came to the owner. */
export interface Arrival {
  readonly bulk: keyof typeof bulk;
  readonly isAnswer: boolean;
}

/** The header of a mail that the owner received through Gmail, without its Content-Type. */
export function receivedHead(index: number, tongue: Tongue, who: Person, arrival: Arrival): string {
  const names = [`From: ${encodedWords(who.name)} <${who.address}>`, `To: Sam Field <${OWNER}>`];
  const shared = sharedHead(index, tongue, arrival.isAnswer);
  return [...wayOf(index, who.address), ...bulk[arrival.bulk], ...names, ...shared, ''].join('\r\n');
}

function wayOf(index: number, address: string): readonly string[] {
  const signature = noise(index, 344);
  return [
    `X-GM-THRID: ${String(idOf(index - (index % 5)))}`,
    'X-Gmail-Labels: Inbox,Opened,Category Personal',
    `Delivered-To: ${OWNER}`,
    `Received: by 2002:a05:7300:84a4:b0:${String(index)} with SMTP id x5csp1234567dyb;\r\n        ${dateOf(index)}`,
    `X-Google-Smtp-Source: ${noise(index + 1, 84)}`,
    `X-Received: by 2002:a17:902:e5cf:b0:1d9:6cb0:b5b5 with SMTP id u15;\r\n        ${dateOf(index)}`,
    `ARC-Seal: i=1; a=rsa-sha256; t=1704067200; cv=none;\r\n        d=example.net; s=arc-20160816;\r\n        b=${signature}`,
    `ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=arc-20160816;\r\n        h=to:subject:message-id:date:from:mime-version:dkim-signature;\r\n        bh=${noise(index + 2, 43)};\r\n        b=${signature}`,
    `ARC-Authentication-Results: i=1; mx.example.com;\r\n       dkim=pass header.i=@example.net header.s=20230601 header.b=aBcDeFgH;\r\n       spf=pass smtp.mailfrom=${address}`,
    `Return-Path: <${address}>`,
    `Received: from mail.example.net (mail.example.net. [192.0.2.7])\r\n        by mx.example.com with SMTPS id d9443c01a7336-1d96cb0b5b5sor1234567plb.1\r\n        for <${OWNER}>; ${dateOf(index)}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=20230601; t=1704067200;\r\n        h=to:subject:message-id:date:from:mime-version;\r\n        bh=${noise(index + 3, 43)};\r\n        b=${signature}`,
    `X-Gm-Message-State: ${noise(index + 4, 84)}`,
  ];
}
