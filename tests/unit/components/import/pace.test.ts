import { expect, test } from 'vitest';
import { paceAfter, timeLeft, type Pace } from '@/components/surfaces/import/pace';
import { paceText } from '@/components/surfaces/import/report-words';
import { report } from './reports';

const MB = 1_000_000;

/** Reports four times a second for so long, at so many MB and mails a second. */
function readOn(
  from: Pace | undefined,
  seconds: number,
  rate: { readonly mb: number; readonly mails: number },
) {
  let pace = from;
  const start = pace?.at ?? { workedFor: 0, readBytes: 0, touches: 0, again: 0 };
  for (let quarter = 1; quarter <= seconds * 4; quarter += 1) {
    pace = paceAfter(
      pace,
      report({
        workedFor: start.workedFor + quarter * 250,
        readBytes: start.readBytes + (quarter * rate.mb * MB) / 4,
        touches: start.touches + Math.round((quarter * rate.mails) / 4),
      }),
    );
  }
  return pace;
}

test('a steady pace is said as it is', () => {
  const pace = readOn(undefined, 10, { mb: 46, mails: 412 });
  expect(paceText(pace, 'mail')).toBe('46 MB a second, 412 mails a second');
  expect(
    timeLeft(pace, report({ workedFor: 10_000, sourceBytes: 920 * MB, readBytes: 460 * MB })),
  ).toBeCloseTo(10_000, -1);
});

test('a slower stretch is followed, but not at once', () => {
  const fast = readOn(undefined, 10, { mb: 40, mails: 0 });
  const soon = (readOn(fast, 1, { mb: 10, mails: 0 })?.bytesPerMs ?? 0) / 1000;
  const later = (readOn(fast, 90, { mb: 10, mails: 0 })?.bytesPerMs ?? 0) / 1000;
  expect(soon).toBeGreaterThan(30);
  expect(later).toBeLessThan(10.5);
});

test('a report that no work went before changes nothing', () => {
  const pace = readOn(undefined, 3, { mb: 40, mails: 9 });
  expect(paceAfter(pace, report({ workedFor: 3000, readBytes: 500 * MB }))).toBe(pace);
  expect(paceAfter(undefined, report({ workedFor: 0 }))).toBeUndefined();
});

test('nobody knows at first how long it takes', () => {
  const pace = readOn(undefined, 1, { mb: 40, mails: 0 });
  expect(timeLeft(pace, report({ workedFor: 1000 }))).toBeUndefined();
  expect(timeLeft(undefined, report())).toBeUndefined();
  expect(timeLeft(readOn(undefined, 9, { mb: 0, mails: 9 }), report())).toBeUndefined();
});
