import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { gates } from '@/scripts/gates/gates';
import { runGates } from '@/scripts/gates/run-gates';

const tests = readdirSync(import.meta.dirname);
const sources = readdirSync(resolve(import.meta.dirname, '../../../scripts/gates'));

it('has a test file for each gate', () => {
  const tested = sources.filter(
    (name) => tests.includes(name.replace('.ts', '.test.ts')) && name !== 'run-gates.ts',
  );
  expect(tested).toHaveLength(gates.length);
});

it('names each gate once', () => {
  expect(new Set(gates.map(({ name }) => name)).size).toBe(gates.length);
});

it('throws where there is no build, so that an absent build never passes', () => {
  const root = mkdtempSync(join(tmpdir(), 'tact-gate-'));
  try {
    expect(() => runGates(root)).toThrow('There is no build');
  } finally {
    rmSync(root, { recursive: true });
  }
});
