import { describe, expect, it } from 'vitest';
import { readAhead } from '@/entrypoints/import-worker/read-ahead';

async function* counting(log: string[], upTo: number, failure?: Error): AsyncGenerator<number> {
  for (let item = 1; item <= upTo; item += 1) {
    await Promise.resolve();
    log.push(`made ${String(item)}`);
    yield item;
  }
  if (failure) throw failure;
}

describe('reading ahead', () => {
  it('gives the same items, each made while the one before it is at work', async () => {
    const log: string[] = [];
    for await (const item of readAhead(counting(log, 3))) {
      log.push(`takes ${String(item)}`);
      await new Promise((resolve) => setTimeout(resolve));
      log.push(`has done ${String(item)}`);
    }
    expect(log.filter((line) => line.startsWith('takes'))).toEqual(['takes 1', 'takes 2', 'takes 3']);
    expect(log.indexOf('made 2')).toBeLessThan(log.indexOf('has done 1'));
    expect(log.indexOf('made 3')).toBeLessThan(log.indexOf('has done 2'));
    expect(log.indexOf('made 3')).toBeGreaterThan(log.indexOf('takes 1'));
  });

  it('fails in its turn, after all that was made before', async () => {
    const given: number[] = [];
    const reading = async () => {
      for await (const item of readAhead(counting([], 2, new Error('cut off')))) given.push(item);
    };
    await expect(reading()).rejects.toThrow('cut off');
    expect(given).toEqual([1, 2]);
  });

  it('ends the source when nobody wants more', async () => {
    let isEnded = false;
    async function* endless() {
      try {
        for (;;) {
          await Promise.resolve();
          yield 1;
        }
      } finally {
        isEnded = true;
      }
    }
    for await (const item of readAhead(endless())) if (item === 1) break;
    await new Promise((resolve) => setTimeout(resolve));
    expect(isEnded).toBe(true);
  });
});
