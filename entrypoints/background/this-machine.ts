import { epochMs } from '@/outreach/brand';
import type { Machine } from './disk';

/** The clock, the randomness and the time zone of the machine that the worker runs on. */
export const thisMachine: Machine = {
  now: () => epochMs(Date.now()),
  newId: () => crypto.randomUUID(),
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
};
