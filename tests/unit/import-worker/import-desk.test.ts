import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { ImportStep } from '@/imports/importer';
import { file, startProfile, stepOfMail } from './import-scene';

/** Mails one after the other, the last of them as soon as it is let go. */
function heldMails() {
  const held = Promise.withResolvers<undefined>();
  return {
    letGo: () => held.resolve(undefined),
    async *read(): AsyncGenerator<ImportStep> {
      yield stepOfMail(1);
      await held.promise;
      yield stepOfMail(2);
    },
  };
}

async function* twoMails(): AsyncGenerator<ImportStep> {
  yield await Promise.resolve(stepOfMail(1));
  yield stepOfMail(2);
}

describe('a bug in an importer', () => {
  it('ends its import as failed, and the next one begins', async () => {
    const { database, openWindow } = await startProfile();
    let runs = 0;
    const window = openWindow(async function* () {
      yield await Promise.resolve(stepOfMail(1));
      runs += 1;
      if (runs === 1) throw new TypeError('undefined is not a function');
    });
    await window.take({ kind: 'look', files: [file('One.mbox')] });
    await window.start('one');
    await window.start('two');
    await vi.waitFor(() => expect(window.states('two').at(-1)).toBe('done'));
    expect(window.states('one').at(-1)).toBe('failed');
    expect(window.report).toHaveBeenCalledOnce();
    expect(await database.imports.get('one')).toMatchObject({ state: 'failed', steps: 1 });
  });
});

describe('files chosen again', () => {
  it('go on with their import, also beside others, in another order and copied', async () => {
    const { database, openWindow } = await startProfile();
    const marks: unknown[] = [];
    const window = openWindow(async function* ({ from }) {
      marks.push(from?.offset);
      yield await Promise.resolve(stepOfMail((from?.offset ?? 0) + 1));
      if (!from) throw new TypeError('cut off');
    });
    await window.take({ kind: 'look', files: [file('A.mbox'), file('B.mbox')] });
    await window.start('one');
    await vi.waitFor(() => expect(window.states('one').at(-1)).toBe('failed'));
    const again = [file('B.mbox', 2), file('contacts.xyz', 2), file('A.mbox', 2)];
    await window.take({ kind: 'look', files: again });
    await window.start('one', 1, 'one');
    await vi.waitFor(() => expect(window.states('one').at(-1)).toBe('done'));
    expect(marks).toEqual([undefined, 1]);
    expect(await database.touches.count()).toBe(2);
  });

  it('are refused where they are others, and the import stays what it was', async () => {
    const { database, openWindow } = await startProfile();
    const window = openWindow(async function* () {
      yield await Promise.resolve(stepOfMail(1));
      throw new TypeError('cut off');
    });
    await window.take({ kind: 'look', files: [file('A.mbox')] });
    await window.take({ kind: 'look', files: [file('Other.mbox')] });
    await window.start('one');
    await vi.waitFor(() => expect(window.states('one').at(-1)).toBe('failed'));
    await window.start('one', 1, 'one');
    await vi.waitFor(() => expect(window.problems().join()).toContain('other files'));
    expect(await database.imports.get('one')).toMatchObject({ state: 'failed' });
  });
});

describe('an import that is being read', () => {
  it('can be taken back by no window, nor can any other', async () => {
    const { database, openWindow } = await startProfile();
    const { read, letGo } = heldMails();
    const [reading, other] = [openWindow(read), openWindow(twoMails)];
    await other.take({ kind: 'look', files: [file('B.mbox')] });
    await other.start('two');
    await vi.waitFor(() => expect(other.states('two').at(-1)).toBe('done'));
    await reading.take({ kind: 'look', files: [file('A.mbox')] });
    await reading.start('one');
    await vi.waitFor(() => expect(reading.states('one')).toContain('running'));
    for (const id of ['one', 'two']) await other.take({ kind: 'take-back', id });
    expect(other.problems()).toHaveLength(2);
    expect(other.problems().join()).toContain('An import is at work');
    expect(await database.touches.count()).toBe(2);
    letGo();
    await vi.waitFor(() => expect(reading.states('one').at(-1)).toBe('done'));
    await other.take({ kind: 'take-back', id: 'two' });
    expect(other.states('two').at(-1)).toBe('taken-back');
    expect(await database.touches.count()).toBe(2);
    await other.take({ kind: 'take-back', id: 'one' });
    expect(await database.touches.count()).toBe(0);
  });

  it('is read by one window only', async () => {
    const { openWindow } = await startProfile();
    const { read, letGo } = heldMails();
    const [first, second] = [openWindow(read), openWindow(twoMails)];
    for (const window of [first, second]) await window.take({ kind: 'look', files: [file('A.mbox')] });
    await first.start('one');
    await vi.waitFor(() => expect(first.states('one')).toContain('running'));
    await second.start('one', 0, 'one');
    await vi.waitFor(() => expect(second.problems()).toEqual(['Another window is at work on this import.']));
    letGo();
    await vi.waitFor(() => expect(first.states('one').at(-1)).toBe('done'));
  });

  it('leaves its files closed when it is stopped', async () => {
    const { openWindow } = await startProfile();
    const closed = vi.fn();
    const window = openWindow(async function* () {
      try {
        for (let number = 1; ; number += 1) yield await Promise.resolve(stepOfMail(number));
      } finally {
        closed();
      }
    });
    await window.take({ kind: 'look', files: [file('A.mbox')] });
    await window.start('one');
    await vi.waitFor(() => expect(window.states('one')).toContain('running'));
    await window.take({ kind: 'stop', id: 'one' });
    await vi.waitFor(() => expect(window.states('one').at(-1)).toBe('stopped'));
    expect(closed).toHaveBeenCalledOnce();
  });
});
