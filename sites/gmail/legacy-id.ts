import { epochMs, type EpochMs } from '@/outreach/brand';

const LEGACY_ID = /^[0-9a-f]{12,16}$/u;

/** The time inside a legacy id of Gmail (hex): its upper bits are Unix milliseconds. */
export function timeOfLegacyId(id: string): EpochMs | undefined {
  return LEGACY_ID.test(id) ? epochMs(Number(BigInt(`0x${id}`) >> 20n)) : undefined;
}

/**
 * The legacy id (hex) that an id of the page stands for: itself, or the number of `#thread-f:N` and `#msg-f:N`, which
 * is the same one in decimal. Ids that a browser made (`thread-a:`, `msg-a:`) stand for none.
 */
export function legacyIdOf(text: string | null | undefined): string | undefined {
  const id = (text ?? '').trim().replace(/^#/u, '');
  const [, decimal] = /^(?:thread|msg)-f:(\d{1,20})$/u.exec(id) ?? [];
  const hex = decimal ? BigInt(decimal).toString(16) : id.toLowerCase();
  return LEGACY_ID.test(hex) ? hex : undefined;
}

/** The id that a browser gave a conversation which began in it, `thread-a:r…`; undefined for any other text. */
export function clientThreadId(text: string | null | undefined): string | undefined {
  return /^#?(thread-a:[\w-]{1,60})$/u.exec(text?.trim() ?? '')?.[1];
}

/**
 * The id in an element's log data (`jslog`): parts of base64 JSON, of which `1:` names the conversation and `4:` the
 * message. Undocumented; seen in 2023 to 2026.
 */
export function loggedId(jslog: string | null | undefined, kind: 'thread' | 'message'): string | undefined {
  const field = kind === 'thread' ? /(?:^|;)\s*1:([\w+/-]+)/u : /(?:^|;)\s*4:([\w+/-]+)/u;
  const [, base64 = ''] = field.exec(jslog ?? '') ?? [];
  // Text of any other length is no base64, and atob would throw.
  if (base64.length % 4 === 1) return undefined;
  const json = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  const [id] = (kind === 'thread' ? /thread-f:\d+/u : /msg-f:\d+/u).exec(json) ?? [];
  return legacyIdOf(id);
}
