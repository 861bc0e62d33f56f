// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { addChip, bodyOf, elementOf, found, sendOf } from './gmail-page';
import { byUser, clearsOn, clickBy, keyBy, touchesIn } from './running-reader';
import { openCompose, settled, testSignal, stageSends } from './send-scene';

stageSends();

describe('a press on Send that is held', () => {
  it('keeps the whole press from Gmail and asks', async () => {
    const { send, gmail, reader } = await openCompose('hold');
    clickBy(send);
    expect(gmail.heard).toEqual([]);
    expect(reader.view('c1').held).toEqual({
      level: 'hold',
      sentence: 'Third unanswered mail.',
      clearsOn,
      droppable: [],
    });
    expect(reader.worker.sightings()).toEqual([]);
  });

  it('asks only when the pointer is let go on Send', async () => {
    const { compose, send, reader } = await openCompose('hold');
    byUser(send, new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
    byUser(bodyOf(compose), new PointerEvent('pointerup', { bubbles: true, cancelable: true }));
    expect(reader.view('c1').held).toBeUndefined();
  });

  it('holds send-and-archive too and continues on that button', async () => {
    const { compose, gmail, reader } = await openCompose('hold', { archive: true });
    const archive = found(compose.querySelector<HTMLElement>('.Uo'));
    clickBy(archive);
    expect(gmail.heard).toEqual([]);
    const pressed: unknown[] = [];
    document.addEventListener('click', (event) => pressed.push(event.target), { signal: testSignal() });
    reader.act({ kind: 'send-anyway', key: 'c1' });
    expect(pressed).toEqual([archive]);
  });

  it.each([
    ['Ctrl+Enter', 'Enter', { ctrlKey: true }, bodyOf],
    ['Enter on the button', 'Enter', {}, sendOf],
    ['Space on the button', ' ', {}, sendOf],
  ] as const)('holds %s with all its events', async (_, key, more, targetOf) => {
    const { compose, gmail, reader } = await openCompose('hold');
    keyBy(targetOf(compose), key, more);
    expect(gmail.heard).toEqual([]);
    expect(reader.view('c1').held?.level).toBe('hold');
  });

  it('stops the repeats of a held key wherever the focus went', async () => {
    const { compose, gmail } = await openCompose('hold');
    const elsewhere = elementOf(document, '<button></button>');
    document.body.append(elsewhere);
    const down = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
    byUser(bodyOf(compose), new KeyboardEvent('keydown', down));
    const repeat = byUser(elsewhere, new KeyboardEvent('keydown', { ...down, repeat: true }));
    const up = byUser(elsewhere, new KeyboardEvent('keyup', down));
    const next = byUser(elsewhere, new KeyboardEvent('keydown', { ...down, ctrlKey: false }));
    expect([repeat, up, next].map((event) => event.defaultPrevented)).toEqual([true, true, false]);
    expect(gmail.heard).toEqual([]);
  });

  it('stays one question when pressed again', async () => {
    const { send, gmail, reader } = await openCompose('hold');
    clickBy(send);
    await vi.advanceTimersByTimeAsync(1_000);
    clickBy(send);
    expect(gmail.heard).toEqual([]);
    expect(reader.view('c1').held?.level).toBe('hold');
  });

  it('sends exactly once by Send anyway', async () => {
    const { send, gmail, reader } = await openCompose('hold');
    clickBy(send);
    reader.act({ kind: 'send-anyway', key: 'c1' });
    reader.act({ kind: 'send-anyway', key: 'c1' });
    expect(gmail.heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
    expect(reader.view('c1').held).toBeUndefined();
  });

  it('does not ask twice about the same people when Gmail refuses', async () => {
    const { compose, send, gmail, reader } = await openCompose('hold');
    clickBy(send);
    reader.act({ kind: 'send-anyway', key: 'c1' });
    await vi.advanceTimersByTimeAsync(3_000);
    clickBy(send);
    expect(gmail.sends()).toBe(2);
    await vi.advanceTimersByTimeAsync(3_000);
    reader.worker.levels.set('cy@example.net', 'hold');
    addChip(compose, 'cc', { email: 'cy@example.net' });
    await vi.advanceTimersByTimeAsync(200);
    clickBy(send);
    expect(gmail.sends()).toBe(2);
    expect(reader.view('c1').held?.level).toBe('hold');
  });

  it('asks again when a hold that was passed has become a do-not-contact', async () => {
    const { send, gmail, reader } = await openCompose('hold');
    clickBy(send);
    reader.act({ kind: 'send-anyway', key: 'c1' });
    await vi.advanceTimersByTimeAsync(3_000);
    reader.worker.levels.set('bo@example.net', 'do-not-contact');
    reader.peopleChanged();
    await settled();
    clickBy(send);
    expect(gmail.sends()).toBe(1);
    expect(reader.view('c1').held?.level).toBe('do-not-contact');
    reader.act({ kind: 'send-anyway', key: 'c1', reason: 'x'.repeat(600) });
    expect(gmail.sends()).toBe(2);
    expect(touchesIn(reader.worker.sightings()).at(-1)?.overrideReason).toHaveLength(512);
  });

  it('asks the question that is true now while it stands', async () => {
    const { send, gmail, reader } = await openCompose('hold');
    clickBy(send);
    reader.worker.levels.set('bo@example.net', 'do-not-contact');
    reader.peopleChanged();
    await settled();
    expect(reader.view('c1').held?.level).toBe('do-not-contact');
    reader.act({ kind: 'send-anyway', key: 'c1' });
    expect(gmail.sends()).toBe(0);
  });

  it("sends nothing by Don't send and gives the focus back", async () => {
    const { compose, send, gmail, reader } = await openCompose('hold');
    bodyOf(compose).focus();
    clickBy(send);
    const dialog = elementOf(document, '<button></button>');
    document.body.append(dialog);
    dialog.focus();
    reader.act({ kind: 'do-not-send', key: 'c1' });
    expect(document.activeElement).toBe(bodyOf(compose));
    expect(gmail.heard).toEqual([]);
    expect(reader.worker.sightings()).toEqual([]);
    reader.act({ kind: 'send-anyway', key: 'c1' });
    expect(gmail.heard).toEqual([]);
  });

  it('wants a reason for somebody not to contact, and keeps it', async () => {
    const { send, gmail, reader } = await openCompose('do-not-contact');
    clickBy(send);
    expect(reader.view('c1').held).toEqual({
      level: 'do-not-contact',
      sentence: 'Bo asked not to hear from you.',
      droppable: [],
    });
    reader.act({ kind: 'send-anyway', key: 'c1', reason: '  ' });
    expect(gmail.sends()).toBe(0);
    reader.act({ kind: 'send-anyway', key: 'c1', reason: 'He asked for it' });
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toMatchObject([{ overrideReason: 'He asked for it' }]);
  });

  it('keeps nothing else when the surface says not to send', async () => {
    const { send, gmail, reader } = await openCompose('hold');
    clickBy(send);
    reader.act({ kind: 'do-not-send', key: 'c1' });
    await settled();
    expect(reader.view('c1').held).toBeUndefined();
    expect(gmail.heard).toEqual([]);
  });

  it('forgets the question when the recipients change', async () => {
    const { compose, send, reader } = await openCompose('hold');
    clickBy(send);
    addChip(compose, 'to', { email: 'cy@example.net' });
    await vi.advanceTimersByTimeAsync(200);
    expect(reader.view('c1').held).toBeUndefined();
  });
});
