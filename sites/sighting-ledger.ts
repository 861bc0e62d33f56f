import type { Sighting } from '@/outreach/sighting';
import type { ReaderContext } from './reader-context';

/** A sighting and what it is remembered by, so that it is told once. */
export interface Entry {
  readonly key: string;
  readonly sighting: Sighting;
}

/** What a script has told the worker already. */
export interface SightingLedger {
  readonly isTold: (key: string) => boolean;
  /** Tells what was not told yet, in one call. */
  readonly tell: (entries: readonly Entry[]) => void;
}

/** What the worker did not keep is told again after so long, then ever later. */
const SOONEST_RETRY_MS = 5_000;
const LATEST_RETRY_MS = 300_000;

export function createSightingLedger({ record, now }: ReaderContext): SightingLedger {
  const told = new Set<string>();
  let refused: readonly Sighting[] = [];
  let retryAt = 0;
  let patience = SOONEST_RETRY_MS;
  const settle = (sightings: readonly Sighting[], isKept: boolean) => {
    if (!isKept) refused = [...refused, ...sightings];
    if (!isKept) retryAt = now() + patience;
    patience = isKept ? SOONEST_RETRY_MS : Math.min(patience * 2, LATEST_RETRY_MS);
  };
  return {
    isTold: (key) => told.has(key),
    tell: (entries) => {
      const fresh = entries.filter(({ key }) => !told.has(key));
      for (const { key } of fresh) told.add(key);
      const again = now() >= retryAt ? refused : [];
      const sightings = [...again, ...fresh.map(({ sighting }) => sighting)];
      if (sightings.length === 0) return;
      if (again.length > 0) refused = [];
      void record(sightings).then((isKept) => {
        settle(sightings, isKept);
      });
    },
  };
}
