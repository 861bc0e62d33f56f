const LONGEST_ID = 200;

/**
 * The key of a mail outside Gmail, by the Message-ID that its sender gave it: the same in every mailbox that holds the
 * mail. Undefined when the text holds no id.
 */
export function mailMessageKey(messageId: string): string | undefined {
  const id = normalizedMessageId(messageId);
  return id === undefined ? undefined : `mail:${id}`;
}

/** What is known of a mail that carries no Message-ID. */
export interface MailWithoutId {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
}

/** The key of a mail without a Message-ID: a digest of what it says of itself, the same whenever it is read. */
export function mailKeyByContent({ at, from, to, subject }: MailWithoutId): string {
  return `mail:${digestOf(JSON.stringify([at, from, [...to].sort(), subject]))}`;
}

// The part before the @ is its maker's own and may tell cases apart; domains never do.
function normalizedMessageId(text: string): string | undefined {
  const [, inAngles] = /<([^<>]+)>/u.exec(text) ?? [];
  const id = (inAngles ?? text).replace(/\s+/gu, '').replace(/@[^@]*$/u, (domain) => domain.toLowerCase());
  if (!/[^<>]/u.test(id)) return undefined;
  return id.length > LONGEST_ID ? digestOf(id) : id;
}

/** 106 bits as hex, by two runs of cyrb53 (public domain, bryc): enough to tell mails apart, no protection of any kind. */
function digestOf(text: string): string {
  return [0, 1].map((seed) => cyrb53(text, seed).toString(16).padStart(14, '0')).join('');
}

function cyrb53(text: string, seed: number): number {
  let first = 0xdeadbeef ^ seed;
  let second = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 2_654_435_761);
    second = Math.imul(second ^ unit, 1_597_334_677);
  }
  const low =
    Math.imul(first ^ (first >>> 16), 2_246_822_507) ^ Math.imul(second ^ (second >>> 13), 3_266_489_909);
  const high =
    Math.imul(second ^ (second >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & high) + (low >>> 0);
}
