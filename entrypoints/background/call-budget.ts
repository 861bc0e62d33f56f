import type { EpochMs } from '@/outreach/brand';

/** Says whether a tab may call once more. Readers stay far below; a page that took one over does not get far. */
export interface CallBudget {
  readonly take: (tab: number) => boolean;
  readonly forget: (tab: number) => void;
}

interface Bucket {
  readonly left: number;
  readonly at: EpochMs;
}

const BURST = 60;
const REFILL_PER_SECOND = 10;

/** Kept in the worker's memory: a worker that stopped had nothing to do for half a minute, which fills every bucket. */
export function createCallBudget(now: () => EpochMs): CallBudget {
  const buckets = new Map<number, Bucket>();
  return {
    take: (tab) => {
      const at = now();
      const bucket = buckets.get(tab) ?? { left: BURST, at };
      const left = Math.min(BURST, bucket.left + (Math.max(0, at - bucket.at) / 1_000) * REFILL_PER_SECOND);
      const may = left >= 1;
      buckets.set(tab, { left: may ? left - 1 : left, at });
      return may;
    },
    forget: (tab) => buckets.delete(tab),
  };
}
