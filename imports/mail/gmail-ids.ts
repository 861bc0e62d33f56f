import { isGmailThread } from '@/outreach/gmail-touch';

/** Gmail's hex id of a number that a file writes in decimal; undefined for what is no such number. */
export function legacyIdOfNumber(decimal: string): string | undefined {
  if (!/^\d{12,20}$/u.test(decimal)) return undefined;
  const hex = BigInt(decimal).toString(16);
  return isGmailThread(hex) ? hex : undefined;
}

/** When Gmail took a message in: the upper bits of its id are milliseconds since 1970, UTC. */
export function timeOfLegacyId(hex: string): number {
  return Number(BigInt(`0x${hex}`) >> 20n);
}
