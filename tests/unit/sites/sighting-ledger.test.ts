import { describe, expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { emailHandle } from '@/outreach/handle';
import { createSightingLedger, type Entry } from '@/sites/sighting-ledger';
import type { ReaderContext } from '@/sites/reader-context';
import { found } from './gmail/gmail-page';

function openLedger() {
  const calls: string[][] = [];
  const worker = { calls, isKept: true, now: 0 };
  const ledger = createSightingLedger({
    now: () => epochMs(worker.now),
    record: (sightings: readonly { readonly kind: string; readonly handle?: string }[]) => {
      calls.push(sightings.map(({ handle = '' }) => handle));
      return Promise.resolve(worker.isKept);
    },
  } as Partial<ReaderContext> as ReaderContext);
  return { worker, ledger };
}

const entry = (key: string): Entry => ({
  key,
  sighting: { kind: 'own-address', handle: found(emailHandle(`${key}@example.com`)), seenAt: epochMs(1) },
});

describe('the ledger of sightings', () => {
  it('tells each thing once and makes no call for nothing', () => {
    const { worker, ledger } = openLedger();
    ledger.tell([entry('a'), entry('b')]);
    ledger.tell([entry('b')]);
    ledger.tell([entry('b'), entry('c')]);
    expect(worker.calls).toEqual([['email:a@example.com', 'email:b@example.com'], ['email:c@example.com']]);
    expect(ledger.isTold('a')).toBe(true);
    expect(ledger.isTold('d')).toBe(false);
  });

  it('tells again what was not kept, ever later, together with what is new', async () => {
    const { worker, ledger } = openLedger();
    worker.isKept = false;
    ledger.tell([entry('a')]);
    for (; worker.now < 60_000; worker.now += 1_000) {
      await Promise.resolve();
      await Promise.resolve();
      ledger.tell([]);
    }
    expect(worker.calls).toHaveLength(4);
    worker.isKept = true;
    worker.now += 300_000;
    await Promise.resolve();
    ledger.tell([entry('b')]);
    await Promise.resolve();
    ledger.tell([]);
    expect(worker.calls.slice(4)).toEqual([['email:a@example.com', 'email:b@example.com']]);
  });
});
