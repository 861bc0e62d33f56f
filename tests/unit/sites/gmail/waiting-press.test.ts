// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { addChip, addPopup, bodyOf, found, sendOf } from './gmail-page';
import { clickBy, gmailHears, keyBy, touchesIn, type RunningReader } from './running-reader';
import { bo, openCompose, settled, startReader, testSignal, stageSends } from './send-scene';

stageSends();

describe('a press that comes before the verdict', () => {
  async function pressUnanswered(
    level: 'clear' | 'hold',
    press: (compose: HTMLElement) => void = (compose) => clickBy(sendOf(compose)),
  ) {
    const compose = addPopup(document, { composeId: 'c1', to: [bo] });
    const reader = startReader();
    reader.worker.isSilent = true;
    reader.worker.levels.set(bo.email, level);
    // The first question went out at the start and is answered; this chip makes a new one.
    addChip(compose, 'cc', { email: 'cy@example.net' });
    const gmail = gmailHears(compose, testSignal());
    await vi.advanceTimersByTimeAsync(200);
    press(compose);
    expect(gmail.heard).toEqual([]);
    return { compose, gmail, reader };
  }

  it('continues by itself, once, when the verdict is clear', async () => {
    const { gmail, reader } = await pressUnanswered('clear');
    await vi.advanceTimersByTimeAsync(250);
    reader.worker.answer();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gmail.heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(2);
    expect(reader.view('c1').check).toBe('checked');
  });

  it('continues a key press on the button', async () => {
    const { gmail, reader } = await pressUnanswered('clear', (compose) => {
      keyBy(bodyOf(compose), 'Enter', { ctrlKey: true });
    });
    reader.worker.answer();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(2);
  });

  it('is held when the verdict says so', async () => {
    const { gmail, reader } = await pressUnanswered('hold');
    reader.worker.answer();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gmail.heard).toEqual([]);
    expect(reader.view('c1').held?.level).toBe('hold');
  });

  it('stays held for somebody who is known, whoever is still asked about', async () => {
    const { send, compose, gmail, reader } = await openCompose('do-not-contact');
    reader.worker.isSilent = true;
    addChip(compose, 'cc', { email: 'cy@example.net' });
    await vi.advanceTimersByTimeAsync(200);
    clickBy(send);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(gmail.heard).toEqual([]);
    expect(reader.view('c1').held?.level).toBe('do-not-contact');
  });

  it('goes unchecked after 300 ms, once, and says so', async () => {
    const { gmail, reader } = await pressUnanswered('hold');
    await vi.advanceTimersByTimeAsync(299);
    expect(gmail.sends()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(gmail.sends()).toBe(1);
    expect(reader.view('c1')).toMatchObject({
      check: 'not-checked',
      note: 'The check came too late; the mail went without it.',
    });
    reader.worker.answer();
    await vi.advanceTimersByTimeAsync(500);
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(2);
  });

  it('is one press however often it is repeated meanwhile', async () => {
    const { compose, gmail, reader } = await pressUnanswered('clear');
    clickBy(sendOf(compose));
    keyBy(bodyOf(compose), 'Enter', { ctrlKey: true });
    reader.worker.answer();
    await vi.advanceTimersByTimeAsync(500);
    expect(gmail.sends()).toBe(1);
  });

  it('is not lost when the reader ends meanwhile', async () => {
    const { gmail, reader } = await pressUnanswered('clear');
    reader.stop();
    expect(gmail.sends()).toBe(1);
  });

  it('says so when Send has gone meanwhile', async () => {
    const { compose, gmail, reader } = await pressUnanswered('clear');
    found(compose.querySelector('.IZ')).remove();
    reader.worker.answer();
    await settled();
    expect(gmail.sends()).toBe(0);
    expect(reader.view('c1').notice).toBe('Gmail has rebuilt this. Press again.');
    expect(reader.worker.sightings()).toEqual([]);
  });

  it('counts an address that is typed and not yet a chip', async () => {
    const compose = addPopup(document, { composeId: 'c1' });
    const reader = startReader();
    reader.worker.levels.set(bo.email, 'hold');
    const box = found(compose.querySelector<HTMLInputElement>('input[peoplekit-id]'));
    box.focus();
    box.value = bo.email;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reader.view('c1').check).toBe('empty');
    const gmail = gmailHears(compose, testSignal());
    clickBy(sendOf(compose));
    await settled();
    expect(gmail.heard).toEqual([]);
    expect(reader.view('c1').held?.level).toBe('hold');
  });
});

describe('without a surface', () => {
  const surfaceCalls = (reader: RunningReader) => reader.worker.requestsOf('show-surface').length;
  const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  it.each(['hold', 'do-not-contact'] as const)(
    'stays held (%s) until it comes, and asks then',
    async (level) => {
      const { send, gmail, reader } = await openCompose(level, {}, { hasSurface: false });
      const before = surfaceCalls(reader);
      clickBy(send);
      await wait(2_500);
      expect(surfaceCalls(reader)).toBe(before + 1);
      reader.channel().subscribe(() => undefined, testSignal());
      expect(reader.view('c1').held?.level).toBe(level);
      await wait(60_000);
      clickBy(send);
      expect(gmail.heard).toEqual([]);
      expect(reader.worker.sightings()).toEqual([]);
    },
  );

  it('calls it again at each press, and sends nothing by itself', async () => {
    const { send, gmail, reader } = await openCompose('do-not-contact', {}, { hasSurface: false });
    const before = surfaceCalls(reader);
    clickBy(send);
    await wait(4_000);
    clickBy(send);
    await wait(60_000);
    expect(surfaceCalls(reader)).toBe(before + 2);
    expect(gmail.heard).toEqual([]);
  });

  it('lets a later press of the user go, once, when none comes, and says that it was not checked', async () => {
    const { send, gmail, reader } = await openCompose('hold', {}, { hasSurface: false });
    clickBy(send);
    await wait(5_001);
    expect(gmail.heard).toEqual([]);
    clickBy(send);
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
    expect(reader.view('c1').check).toBe('not-checked');
    expect(reader.view('c1').held).toBeUndefined();
  });

  it('calls it again when the page has taken it away, and holds anew', async () => {
    const { send, gmail, reader } = await openCompose('hold', {}, { hasSurface: false });
    const surface = new AbortController();
    reader.channel().subscribe(() => undefined, surface.signal);
    clickBy(send);
    await wait(60_000);
    surface.abort();
    const before = surfaceCalls(reader);
    clickBy(send);
    await settled();
    expect(surfaceCalls(reader)).toBe(before + 1);
    reader.channel().subscribe(() => undefined, testSignal());
    await wait(60_000);
    clickBy(send);
    expect(gmail.heard).toEqual([]);
  });

  it('holds nothing where none may be shown', async () => {
    const { send, gmail } = await openCompose('hold', {}, { surface: false, hasSurface: false });
    clickBy(send);
    expect(gmail.sends()).toBe(1);
  });
});
