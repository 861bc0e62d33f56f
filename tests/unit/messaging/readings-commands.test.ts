import { describe, expect, it } from 'vitest';
import { admits } from './admission';

describe('readings', () => {
  const rows = { name: 'rows', rung: 1 };
  const many = (count: number) => Array.from({ length: count }, () => rows);
  const admitsReadings = (...readings: readonly unknown[]) =>
    (['gmail', 'linkedin'] as const).map((site) => admits(site, 'report-readings', { readings }));

  it('are names of our lists and places in them', () => {
    expect(admitsReadings({ name: 'threadHeading', rung: 0 }, { name: 'send-button', rung: null })).toEqual([
      true,
      true,
    ]);
    expect(admitsReadings(...many(60))).toEqual([true, true]);
  });

  it.each([
    ['sixty-one', many(61)],
    ['one with a text for a name', [{ name: 'Ann Bell', rung: 1 }]],
    ['one without a name', [{ name: '', rung: 1 }]],
    ['one with a name without end', [{ name: 'a'.repeat(41), rung: 1 }]],
    ['one with half a place', [{ name: 'rows', rung: 0.5 }]],
    ['one with a place before the first', [{ name: 'rows', rung: -1 }]],
    ['one with a place beyond every list', [{ name: 'rows', rung: 1_000 }]],
    ['one with what it found', [{ name: 'rows', rung: 1, text: 'Ann Bell' }]],
  ])('are refused: %s', (_name, readings) => {
    expect(admitsReadings(...readings)).toEqual([false, false]);
  });
});

it('the redacted page of a tab that is none is refused', () => {
  expect([7, -1, 0.5, 'all'].map((tab) => admits('page', 'redacted-page', { tab }))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
