import { epochMs, type EpochMs } from '@/outreach/brand';

/** The time inside a legacy id of Gmail (hex, with or without `#msg-f:`-like marks cut off): its upper bits are Unix milliseconds. */
export function timeOfLegacyId(id: string): EpochMs | undefined {
  return /^[0-9a-f]{12,16}$/u.test(id) ? epochMs(Number(BigInt(`0x${id}`) >> 20n)) : undefined;
}
