// @vitest-environment jsdom
import { useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HeldSendDialog } from '@/components/HeldSendDialog';
import { hasThreeWords } from '@/components/three-words';
import type { HeldSend } from '@/messaging/tab-channel';
import { day, today } from './briefings';
import { allByRole, byRole, press, settle, show, textOf, type } from './stage';

const hold: HeldSend = {
  level: 'hold',
  sentence: 'Third unanswered mail in 11 days.',
  clearsOn: day('2026-12-03'),
  droppable: [],
};
const doNotContact: HeldSend = {
  level: 'do-not-contact',
  sentence: 'Pavel asked on Wed 18 Nov not to hear from you.',
  droppable: [],
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

async function ask(held: HeldSend) {
  const onSendAnyway = vi.fn<(reason: string | undefined) => void>();
  const [onDoNotSend, onRemindLater, onSendWithout] = [vi.fn(), vi.fn(), vi.fn()];
  const page = await show(
    <HeldSendDialog
      held={held}
      today={today}
      onSendAnyway={onSendAnyway}
      onDoNotSend={onDoNotSend}
      onRemindLater={onRemindLater}
      onSendWithout={onSendWithout}
      isShown
      isBusy={false}
    />,
  );
  const dialog = byRole(page, 'alertdialog', 'Send this?');
  return { dialog, onSendAnyway, onDoNotSend, onRemindLater, onSendWithout };
}

async function key(on: Element, init: KeyboardEventInit) {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  await settle(() => {
    on.dispatchEvent(event);
  });
  return event;
}

describe('a held Send', () => {
  test('offers to remind, not to send, and to send anyway', async () => {
    const { dialog } = await ask(hold);
    expect(allByRole(dialog, 'button').map(textOf)).toEqual(['Remind me later', "Don't send", 'Send anyway']);
    expect(textOf(dialog)).toContain('On Thu 3 Dec. Your draft stays in Gmail.');
  });

  test.each([
    [['Pavel Novak'], 'Send without Pavel'],
    [['Pavel Novak', 'Ines Carvalho'], 'Send without Pavel and Ines'],
    [['Pavel Novak', 'Ines Carvalho', 'info@example.com'], 'Send without 3 people'],
    [['info@example.com'], 'Send without info@example.com'],
  ])('offers to leave out %j', async (droppable, name) => {
    for (const held of [hold, doNotContact]) {
      const { dialog, onSendWithout } = await ask({ ...held, droppable });
      expect(document.activeElement).toBe(byRole(dialog, 'button', "Don't send"));
      await press(byRole(dialog, 'button', name));
      expect(onSendWithout).toHaveBeenCalledOnce();
    }
  });

  test('offers no reminder when no day clears it', async () => {
    const { dialog } = await ask({ level: 'hold', sentence: hold.sentence, droppable: [] });
    expect(allByRole(dialog, 'button').map(textOf)).toEqual(["Don't send", 'Send anyway']);
  });

  test("takes the focus to Don't send", async () => {
    const { dialog } = await ask(hold);
    expect(document.activeElement).toBe(byRole(dialog, 'button', "Don't send"));
  });

  test('gives the focus back to the text', async () => {
    const text = document.createElement('textarea');
    document.body.append(text);
    text.focus();
    const parts = { today, isShown: true, isBusy: false, ...answers() };
    const { Toggle, close } = toggled(<HeldSendDialog held={hold} {...parts} />);
    await show(<Toggle />);
    expect(document.activeElement).not.toBe(text);
    await settle(close);
    expect(document.activeElement).toBe(text);
  });

  test('keeps the focus while a reminder is being set, and sets it once', async () => {
    const parts = { today, isShown: true, ...answers() };
    const { Toggle, close: begin } = toggled(
      <HeldSendDialog held={hold} {...parts} isBusy={false} />,
      <HeldSendDialog held={hold} {...parts} isBusy />,
    );
    const page = await show(<Toggle />);
    const remind = byRole(page, 'button', 'Remind me later') as HTMLButtonElement;
    remind.focus();
    await settle(begin);
    expect(remind.disabled).toBe(false);
    expect(remind.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(remind);
    await press(remind);
    expect(parts.onRemindLater).not.toHaveBeenCalled();
  });

  test("Escape is Don't send", async () => {
    const { dialog, onDoNotSend } = await ask(hold);
    await key(byRole(dialog, 'button', 'Send anyway'), { key: 'Escape' });
    expect(onDoNotSend).toHaveBeenCalledOnce();
  });

  test('Tab stays in the dialog', async () => {
    const { dialog } = await ask(hold);
    const [first, last] = [
      byRole(dialog, 'button', 'Remind me later'),
      byRole(dialog, 'button', 'Send anyway'),
    ];
    last.focus();
    expect((await key(last, { key: 'Tab' })).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(first);
    await key(first, { key: 'Tab', shiftKey: true });
    expect(document.activeElement).toBe(last);
  });
});

test('a held Send says why a press did not count', async () => {
  const page = await show(
    <HeldSendDialog
      held={hold}
      today={today}
      problem="Something covers Tact here."
      isShown
      isBusy={false}
      {...answers()}
    />,
  );
  expect(textOf(byRole(byRole(page, 'alertdialog'), 'alert'))).toBe('Something covers Tact here.');
});

describe('a held Send to somebody not to be contacted', () => {
  test('asks why, and sends from the third word on', async () => {
    const { dialog, onSendAnyway } = await ask(doNotContact);
    const reason = byRole(dialog, 'textbox', 'Why must this message go?');
    const send = byRole(dialog, 'button', 'Send anyway') as HTMLButtonElement;
    expect(send.disabled).toBe(true);
    await type(reason, 'Pavel asked ');
    expect(send.disabled).toBe(true);
    await type(reason, ' Pavel asked again ');
    expect(send.disabled).toBe(false);
    await press(send);
    expect(onSendAnyway).toHaveBeenCalledExactlyOnceWith('Pavel asked again');
  });

  test("says whose word it is, and puts the focus on Don't send, not into the field", async () => {
    const { dialog } = await ask(doNotContact);
    expect(textOf(dialog)).toContain(doNotContact.sentence);
    expect(document.activeElement).toBe(byRole(dialog, 'button', "Don't send"));
  });
});

test.each([
  ['', false],
  ['because', false],
  ['a b', false],
  ['... !!! ???', false],
  ['he asked me', true],
  ['彼が電話で頼んだ', true],
])('"%s" has three words: %s', (text, answer) => {
  expect(hasThreeWords(text)).toBe(answer);
});

function answers() {
  return { onSendAnyway: vi.fn(), onDoNotSend: vi.fn(), onRemindLater: vi.fn(), onSendWithout: vi.fn() };
}

function toggled(node: ReactNode, after: ReactNode = null) {
  let hide: () => void = () => undefined;
  function Toggle() {
    const [isShown, setShown] = useState(true);
    hide = () => {
      setShown(false);
    };
    return isShown ? node : after;
  }
  return {
    Toggle,
    close: () => {
      hide();
    },
  };
}
