// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { touchId } from '@/outreach/brand';
import { takeLink } from '@/sites/gmail/reader-link';
import { addChip, addPopup, found, openMailbox, sendOf } from './gmail-page';
import { clearsOn, clickBy, gmailHears, runReader, touchesIn, type RunningReader } from './running-reader';

const bo = { email: 'bo@example.net', name: 'Bo Day' };
const cy = { email: 'cy@example.net' };

let reader: RunningReader;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) });
  openMailbox(document);
});

afterEach(() => {
  reader.stop();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('checking a compose', () => {
  it('asks nothing about an empty one and shows nothing', async () => {
    addPopup(document, { composeId: 'c1' });
    reader = runReader();
    await pass(3_000);
    expect(reader.view('c1')).toMatchObject({ check: 'empty', briefings: [] });
    expect(reader.worker.made.map(({ command }) => command)).toEqual(['report-page']);
  });

  it('asks once about recipients and calls the surface in', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    expect(reader.view('c1').check).toBe('asking');
    await pass(5_000);
    expect(reader.view('c1')).toMatchObject({
      key: 'c1',
      kind: 'popup',
      check: 'checked',
      briefings: [{ name: 'Bo Day' }],
    });
    expect(reader.view('c1')).toMatchObject({ frame: dialog, sendButton: sendOf(dialog) });
    expect(reader.worker.requestsOf('brief')).toEqual([
      { asks: [{ handles: ['email:bo@example.net'], name: 'Bo Day', channel: 'email' }] },
    ]);
    expect(reader.worker.requestsOf('show-surface')).toHaveLength(1);
  });

  it('asks anew when chips come and go, and sorts the worst first', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    reader.worker.levels.set(cy.email, 'hold');
    await pass(200);
    addChip(dialog, 'cc', cy);
    await pass(200);
    expect(reader.view('c1').briefings.map(({ name }) => name)).toEqual(['cy@example.net', 'Bo Day']);
    found(dialog.querySelector('[name="cc"] .agh')).remove();
    await pass(200);
    expect(reader.view('c1').briefings.map(({ name }) => name)).toEqual(['Bo Day']);
    found(dialog.querySelector('[name="to"] .agh')).remove();
    await pass(200);
    expect(reader.view('c1')).toMatchObject({ check: 'empty', briefings: [] });
  });

  it('drops the answer to a question that is out of date', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    reader.worker.isSilent = true;
    addChip(dialog, 'cc', cy);
    await pass(200);
    found(dialog.querySelector('[name="cc"] .agh')).remove();
    reader.worker.isSilent = false;
    await pass(200);
    reader.worker.answer();
    await pass(200);
    expect(reader.view('c1').briefings.map(({ asked }) => asked[0])).toEqual(['email:bo@example.net']);
  });

  it('says why it could not check, and lets the mail go', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    reader.worker.levels.set(bo.email, 'hold');
    reader.worker.failing.add('brief');
    reader.worker.error = { code: 'no-answer', sentence: 'Tact did not answer in time.' };
    await pass(200);
    expect(reader.view('c1')).toMatchObject({
      check: 'not-checked',
      note: 'Tact did not answer in time.',
      briefings: [],
    });
    const gmail = gmailHears(dialog, new AbortController().signal);
    clickBy(sendOf(dialog));
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
  });

  it('asks again when something was written, and after a while', async () => {
    addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    await pass(200);
    reader.worker.levels.set(bo.email, 'caution');
    reader.peopleChanged();
    await pass(0);
    expect(reader.view('c1').briefings[0]?.verdict.level).toBe('caution');
    reader.worker.levels.set(bo.email, 'hold');
    await pass(302_000);
    expect(reader.view('c1').briefings[0]?.verdict.level).toBe('hold');
  });

  it('does not count a mail on its way against itself, but hears of a do-not-contact', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    await pass(200);
    clickBy(sendOf(dialog));
    const tellLevel = async (level: 'hold' | 'do-not-contact') => {
      reader.worker.levels.set(bo.email, level);
      reader.peopleChanged();
      await pass(0);
      return reader.view('c1').briefings[0]?.verdict.level;
    };
    expect(await tellLevel('hold')).toBe('clear');
    expect(await tellLevel('do-not-contact')).toBe('do-not-contact');
  });

  it('asks about a compose that came back only after its undoing was told', async () => {
    const markup = { composeId: 'c1', draft: '#msg-a:r1', to: [bo] };
    reader = runReader();
    const link = found(takeLink());
    const isBack = () => link.composes().some(({ draftId }) => draftId === 'msg-a:r1');
    link.onLook(() => {
      if (isBack())
        void link.context.record([
          { kind: 'touch-state', id: touchId('x'), state: 'undone', seenAt: link.context.now() },
        ]);
    });
    addPopup(document, markup);
    await pass(200);
    const commands = reader.worker.made
      .map(({ command }) => command)
      .filter((command) => command === 'brief' || command === 'record');
    expect(commands.at(-1)).toBe('brief');
    expect(commands).toContain('record');
  });

  it('keeps a hold when a later question goes unanswered, and asks again soon', async () => {
    addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    reader.worker.levels.set(bo.email, 'hold');
    await pass(500);
    reader.worker.error = { code: 'refused', sentence: 'This page asked Tact too much at once.' };
    reader.peopleChanged();
    await pass(500);
    expect(reader.view('c1')).toMatchObject({
      check: 'checked',
      briefings: [{ verdict: { level: 'hold' } }],
    });
    const before = reader.worker.requestsOf('brief').length;
    reader.worker.error = undefined;
    await pass(7_000);
    expect(reader.worker.requestsOf('brief').length).toBeGreaterThan(before);
  });

  it('reports the page once more when it comes back into sight', async () => {
    addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    await pass(1_000);
    const before = reader.worker.requestsOf('report-page').length;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(reader.worker.requestsOf('report-page')).toHaveLength(before + 1);
  });

  it('says that a group cannot be checked', async () => {
    addPopup(document, { composeId: 'group', to: [{ email: 'Board' }] });
    addPopup(document, { composeId: 'mixed', to: [bo, { email: 'Board' }, { email: 'Team' }] });
    reader = runReader();
    await pass(200);
    expect(reader.view('group')).toMatchObject({
      check: 'not-checked',
      note: 'Groups and mailing lists are not checked.',
    });
    expect(reader.view('mixed')).toMatchObject({
      check: 'checked',
      notice: 'Groups and mailing lists are not checked.',
    });
  });

  it('says when there are more people than one question may name', async () => {
    const to = Array.from({ length: 201 }, (_, index) => ({ email: `p${String(index)}@example.net` }));
    addPopup(document, { composeId: 'c1', to });
    reader = runReader();
    reader.worker.levels.set('p1@example.net', 'hold');
    await pass(500);
    expect(reader.worker.requestsOf('brief').map(({ asks }) => asks.length)).toEqual([200]);
    expect(reader.view('c1')).toMatchObject({
      check: 'not-checked',
      note: 'Tact could not check every recipient.',
    });
    clickBy(sendOf(document));
    expect(reader.view('c1').held?.level).toBe('hold');
    expect(reader.worker.requestsOf('report-page').at(-1)?.report.asks).toHaveLength(200);
  });

  it('says when it does not know Send', async () => {
    found(addPopup(document, { composeId: 'c1', to: [bo] }).querySelector('.IZ')).remove();
    reader = runReader();
    await pass(200);
    expect(reader.view('c1').notice).toBe('Tact cannot find Send here.');
  });
});

describe('two composes', () => {
  it('are checked and held each by itself', async () => {
    const first = addPopup(document, { composeId: 'c1', to: [bo] });
    const second = addPopup(document, { composeId: 'c2', to: [cy, bo] });
    reader = runReader();
    reader.worker.levels.set(cy.email, 'hold');
    await pass(200);
    clickBy(sendOf(second));
    expect(reader.view('c2').held).toMatchObject({
      level: 'hold',
      sentence: 'Third unanswered mail.',
      clearsOn,
    });
    expect(reader.view('c1').held).toBeUndefined();
    clickBy(sendOf(first));
    expect(touchesIn(reader.worker.sightings()).map(({ handles }) => handles)).toEqual([
      ['email:bo@example.net'],
    ]);
    expect(reader.view('c2').held).toBeDefined();
    expect(reader.worker.requestsOf('show-surface')).toHaveLength(1);
  });

  it('clear together on the latest day', async () => {
    const dialog = addPopup(document, { composeId: 'c1', to: [bo, cy] });
    reader = runReader();
    reader.worker.levels.set(bo.email, 'hold');
    reader.worker.levels.set(cy.email, 'caution');
    await pass(200);
    clickBy(sendOf(dialog));
    expect(reader.view('c1').held?.clearsOn).toBe('2026-12-08');
  });
});
