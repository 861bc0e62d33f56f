// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { emailHandle } from '@/outreach/handle';
import { UNDO_WINDOW_MS } from '@/sites/gmail/fate-of-send';
import type { ReaderContext } from '@/sites/reader-context';
import { createThreadReports } from '@/sites/gmail/report-threads';
import { me, openMailbox } from './gmail-page';
import { touchesIn } from './running-reader';
import { addThread, legacyIdAt, type MessageMarkup } from './thread-page';

const START = Date.UTC(2026, 10, 20, 9);
const bo = { email: 'bo@example.net', name: 'Bo Day' };
const self = { email: me, name: 'Mina Test' };

beforeEach(() => {
  openMailbox(document);
});

function show(...messages: readonly MessageMarkup[]): void {
  addThread(document, { threadId: legacyIdAt(START), messages });
}

describe('a mail that may still be taken back', () => {
  const reportsAt = (clock: { now: number }, mayBeTakenBack: () => boolean) =>
    createThreadReports(
      {
        context: {
          document,
          now: () => epochMs(clock.now),
          orders: { reading: true, surface: true, keepSubjects: true, ownAddresses: [] },
        } as Partial<ReaderContext> as ReaderContext,
        account: () => me,
        isOwn: (handle) => handle === emailHandle(me),
      },
      mayBeTakenBack,
    );
  const written = { at: START, from: self, to: [bo] };
  const answered = { at: START + 1_000, from: bo, to: [self] };

  it('is told when it can no longer be; an answer is told at once', () => {
    show(written, answered);
    const clock = { now: START + UNDO_WINDOW_MS - 1 };
    const report = reportsAt(clock, () => true);
    expect(touchesIn(report().map(({ sighting }) => sighting))).toMatchObject([{ direction: 'in' }]);
    clock.now += 1;
    expect(touchesIn(report().map(({ sighting }) => sighting))).toMatchObject([
      { direction: 'out', at: START, state: 'sent' },
    ]);
  });

  it('is told at once when nothing was sent that may be', () => {
    show(written);
    expect(reportsAt({ now: START + 1 }, () => false)()).toHaveLength(1);
  });

  it('is told as soon as its sending is certain', () => {
    show(written);
    let isUnsure = true;
    const report = reportsAt({ now: START + 1 }, () => isUnsure);
    expect(report()).toEqual([]);
    isUnsure = false;
    expect(report()).toHaveLength(1);
  });
});
