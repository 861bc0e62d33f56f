/** One mail of an invented mailbox. */
export interface InventedMail {
  readonly from: string;
  readonly to: string;
  /** Unix ms; Gmail's id is made of it. */
  readonly at: number;
  readonly subject: string;
  readonly text: string;
  /** Further header lines. */
  readonly headers?: readonly string[];
}

export const owner = 'robin@example.com';
const ownerInFull = `Robin Reyes <${owner}>`;
const CRLF = '\r\n';

/** A mailbox as Google Takeout writes it: ids in the separators, labels, and where the owner received it. */
export function mailboxOf(mails: readonly InventedMail[]): string {
  return mails.map(mailText).join('');
}

function mailText({ from, to, at, subject, text, headers = [] }: InventedMail, index: number): string {
  // Gmail's id of a mail holds its time in ms above the lowest 20 bits.
  const id = (BigInt(at) << 20n) + BigInt(index);
  const date = new Date(at).toUTCString().replace('GMT', '+0000');
  const isOut = from.includes(owner);
  const head = [
    `From ${String(id)}@xxx ${takeoutDate(at)}`,
    `X-GM-THRID: ${String(id)}`,
    `X-Gmail-Labels: ${isOut ? 'Sent' : 'Inbox,Important'}`,
    ...(isOut ? [] : [`Delivered-To: ${owner}`]),
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${date}`,
    `Subject: ${subject}`,
    `Message-ID: <${String(id)}@mail.example.com>`,
    ...headers,
    'Content-Type: text/plain; charset="UTF-8"',
  ];
  return [...head, '', text, '', ''].join(CRLF);
}

function takeoutDate(at: number): string {
  const [weekday, day, month, year, time] = new Date(at).toUTCString().replace(',', '').split(' ');
  return [weekday, month, day, time, '+0000', year].join(' ');
}

/** A correspondence with so many people: to each one mail out, and from every second an answer the day after. */
export function correspondence(people: number, lastAt: number): readonly InventedMail[] {
  return Array.from({ length: people }, (_, index) => {
    const somebody = `Person ${String(index)} <person${String(index)}@example.org>`;
    const at = lastAt - (people - index) * 3_600_000 - 90 * 86_400_000;
    const out = mail(ownerInFull, somebody, at, `Question ${String(index)}`);
    const answer = mail(somebody, ownerInFull, at + 86_400_000, `Re: Question ${String(index)}`);
    return index % 2 === 0 ? [out, answer] : [out];
  }).flat();
}

/** So many mails of a newsletter, one a day. */
export function newsletters(count: number, lastAt: number): readonly InventedMail[] {
  return Array.from({ length: count }, (_, index) => ({
    ...mail('Weekly <weekly@news.example.net>', ownerInFull, lastAt - index * 86_400_000, 'What is new'),
    headers: ['List-Id: <weekly.news.example.net>', 'List-Unsubscribe: <mailto:leave@news.example.net>'],
  }));
}

/** A mail of the owner's to somebody. */
export function mailTo(somebody: string, at: number, subject: string): InventedMail {
  return mail(ownerInFull, somebody, at, subject);
}

function mail(from: string, to: string, at: number, subject: string): InventedMail {
  const text = `Hello,${CRLF}${CRLF}what do you think of ${subject.toLowerCase()}? ${'We measured it twice. '.repeat(20)}${CRLF}`;
  return { from, to, at, subject, text };
}
