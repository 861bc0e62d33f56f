// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addChip,
  addPopup,
  bodyOf,
  elementOf,
  found,
  openMailbox,
  sendOf,
  type ComposeMarkup,
} from './gmail-page';
import {
  byUser,
  clearsOn,
  clickBy,
  gmailHears,
  keyBy,
  runReader,
  touchesIn,
  type RunningReader,
} from './running-reader';

const bo = { email: 'bo@example.net', name: 'Bo Day' };
const START = Date.UTC(2026, 10, 24, 9);

let reader: RunningReader;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  openMailbox(document);
  life = new AbortController();
});

afterEach(() => {
  reader.stop();
  life.abort();
  vi.useRealTimers();
});

const settled = () => vi.advanceTimersByTimeAsync(0);

/** A compose to Bo whose verdict is there, unless the worker is silent. */
async function openCompose(
  level: 'clear' | 'caution' | 'hold' | 'do-not-contact',
  markup: ComposeMarkup = {},
  orders = {},
) {
  const compose = addPopup(document, { composeId: 'c1', to: [bo], subject: 'Seed round', ...markup });
  reader = runReader(orders);
  reader.worker.levels.set(bo.email, level);
  await settled();
  return { compose, send: sendOf(compose), gmail: gmailHears(compose, life.signal) };
}

describe('a press on Send that is clear', () => {
  it.each(['clear', 'caution'] as const)('goes to Gmail untouched when the verdict is %s', async (level) => {
    const { send, gmail } = await openCompose(level);
    const events = clickBy(send);
    expect(gmail.heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(events.some((event) => event.defaultPrevented)).toBe(false);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
  });

  it('is recorded with all that the page says', async () => {
    const { send } = await openCompose('clear', { draft: '#msg-a:r1', thread: '#thread-a:r2' });
    clickBy(send);
    const message = `gmail:mina@example.com:msg-a:r1:${String(START)}`;
    expect(touchesIn(reader.worker.sightings())).toEqual([
      {
        kind: 'touch',
        id: `${message}:email:bo@example.net`,
        message,
        channel: 'email',
        direction: 'out',
        at: START,
        state: 'pending',
        source: 'seen',
        handles: ['email:bo@example.net'],
        name: 'Bo Day',
        thread: 'thread-a:r2',
        subject: 'Seed round',
      },
    ]);
  });

  it('keeps no subject when the user does not want it', async () => {
    const { send } = await openCompose('clear', {}, { keepSubjects: false });
    clickBy(send);
    expect(touchesIn(reader.worker.sightings())[0]).not.toHaveProperty('subject');
  });

  it('is recorded when Gmail takes the button away before the click', async () => {
    const { compose, send } = await openCompose('clear');
    document.addEventListener(
      'pointerup',
      () => {
        compose.remove();
      },
      { signal: life.signal },
    );
    byUser(send, new PointerEvent('pointerdown', { bubbles: true }));
    byUser(send, new PointerEvent('pointerup', { bubbles: true }));
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
  });

  it('sends and records once when pressed twice', async () => {
    const { send, gmail } = await openCompose('clear');
    clickBy(send);
    await vi.advanceTimersByTimeAsync(120);
    clickBy(send);
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
  });

  it.each([
    ['Ctrl+Enter in the body', 'Enter', { ctrlKey: true }, bodyOf],
    ['Cmd+Enter in the body', 'Enter', { metaKey: true }, bodyOf],
    ['Enter on the button', 'Enter', {}, sendOf],
    ['Space on the button', ' ', {}, sendOf],
  ] as const)('goes and is recorded by %s', async (_, key, more, targetOf) => {
    const { compose, gmail } = await openCompose('clear');
    keyBy(targetOf(compose), key, more);
    expect(gmail.heard).toEqual(['keydown', 'keypress', 'keyup']);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
  });

  it('counts a key on a native button and its click as one press', async () => {
    const { send, gmail } = await openCompose('clear');
    keyBy(send, 'Enter');
    byUser(send, new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
  });

  it.each([
    ['the chevron', (compose: HTMLElement) => found(compose.querySelector('.hG'))],
    ['the body', bodyOf],
  ])('is not what a click on %s is', async (_, targetOf) => {
    const { compose, gmail } = await openCompose('hold');
    clickBy(targetOf(compose));
    expect(gmail.sends()).toBe(1);
    expect(reader.worker.sightings()).toEqual([]);
  });

  it.each([
    ['Enter in the body', 'Enter', {}],
    ['Ctrl+B in the body', 'b', { ctrlKey: true }],
    ['a space in the body', ' ', {}],
  ])('is not what %s is', async (_, key, more) => {
    const { compose, gmail } = await openCompose('hold');
    keyBy(bodyOf(compose), key, more);
    expect(gmail.heard).toEqual(['keydown', 'keypress', 'keyup']);
    expect(reader.view('c1').held).toBeUndefined();
  });
});

describe('a press on Send that is held', () => {
  it('keeps the whole press from Gmail and asks', async () => {
    const { send, gmail } = await openCompose('hold');
    clickBy(send);
    expect(gmail.heard).toEqual([]);
    expect(reader.view('c1').held).toEqual({ level: 'hold', sentence: 'Third unanswered mail.', clearsOn });
    expect(reader.worker.sightings()).toEqual([]);
  });

  it('asks only when the pointer is let go on Send', async () => {
    const { compose, send } = await openCompose('hold');
    byUser(send, new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
    byUser(bodyOf(compose), new PointerEvent('pointerup', { bubbles: true, cancelable: true }));
    expect(reader.view('c1').held).toBeUndefined();
  });

  it('holds send-and-archive too and continues on that button', async () => {
    const { compose, gmail } = await openCompose('hold', { archive: true });
    const archive = found(compose.querySelector<HTMLElement>('.Uo'));
    clickBy(archive);
    expect(gmail.heard).toEqual([]);
    const pressed: unknown[] = [];
    document.addEventListener('click', (event) => pressed.push(event.target), { signal: life.signal });
    reader.act({ kind: 'send-anyway', key: 'c1' });
    expect(pressed).toEqual([archive]);
  });

  it.each([
    ['Ctrl+Enter', 'Enter', { ctrlKey: true }, bodyOf],
    ['Enter on the button', 'Enter', {}, sendOf],
    ['Space on the button', ' ', {}, sendOf],
  ] as const)('holds %s with all its events', async (_, key, more, targetOf) => {
    const { compose, gmail } = await openCompose('hold');
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
    const { send, gmail } = await openCompose('hold');
    clickBy(send);
    await vi.advanceTimersByTimeAsync(1_000);
    clickBy(send);
    expect(gmail.heard).toEqual([]);
    expect(reader.view('c1').held?.level).toBe('hold');
  });

  it('sends exactly once by Send anyway', async () => {
    const { send, gmail } = await openCompose('hold');
    clickBy(send);
    reader.act({ kind: 'send-anyway', key: 'c1' });
    reader.act({ kind: 'send-anyway', key: 'c1' });
    expect(gmail.heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(1);
    expect(reader.view('c1').held).toBeUndefined();
  });

  it('does not ask twice about the same people when Gmail refuses', async () => {
    const { compose, send, gmail } = await openCompose('hold');
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

  it("sends nothing by Don't send and gives the focus back", async () => {
    const { compose, send, gmail } = await openCompose('hold');
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
    const { send, gmail } = await openCompose('do-not-contact');
    clickBy(send);
    expect(reader.view('c1').held).toEqual({
      level: 'do-not-contact',
      sentence: 'Bo asked not to hear from you.',
    });
    reader.act({ kind: 'send-anyway', key: 'c1', reason: '  ' });
    expect(gmail.sends()).toBe(0);
    reader.act({ kind: 'send-anyway', key: 'c1', reason: 'He asked for it' });
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toMatchObject([{ overrideReason: 'He asked for it' }]);
  });

  it('sets a reminder for each held person instead', async () => {
    const { send, gmail } = await openCompose('hold', { cc: [{ email: 'cy@example.net' }] });
    clickBy(send);
    reader.act({ kind: 'remind-later', key: 'c1' });
    await settled();
    expect(reader.worker.requestsOf('decide')).toEqual([
      {
        decision: {
          kind: 'remind',
          id: 'id-1',
          handles: ['email:bo@example.net'],
          name: 'Bo Day',
          day: clearsOn,
          at: START,
        },
      },
    ]);
    expect(reader.view('c1')).toMatchObject({ notice: 'Reminder set for Thu 3 Dec.' });
    expect(reader.view('c1').held).toBeUndefined();
    expect(gmail.heard).toEqual([]);
  });

  it('says when a reminder could not be kept', async () => {
    const { send } = await openCompose('hold');
    clickBy(send);
    reader.worker.error = { code: 'storage', sentence: 'The disk is full.' };
    reader.act({ kind: 'remind-later', key: 'c1' });
    await settled();
    expect(reader.view('c1').notice).toBe('The disk is full.');
  });

  it('forgets the question when the recipients change', async () => {
    const { compose, send } = await openCompose('hold');
    clickBy(send);
    addChip(compose, 'to', { email: 'cy@example.net' });
    await vi.advanceTimersByTimeAsync(200);
    expect(reader.view('c1').held).toBeUndefined();
  });
});

describe('events that the page forged', () => {
  it('are left to the page, and neither ask nor record', async () => {
    const { compose, send, gmail } = await openCompose('hold');
    clickBy(send, (target, event) => target.dispatchEvent(event));
    bodyOf(compose).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
    );
    expect(gmail.heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown']);
    expect(reader.view('c1').held).toBeUndefined();
    expect(reader.worker.sightings()).toEqual([]);
  });

  it('do not complete a press that the user has begun', async () => {
    const { send } = await openCompose('hold');
    byUser(send, new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
    send.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(reader.view('c1').held).toBeUndefined();
  });
});

describe('a press that comes before the verdict', () => {
  async function pressUnanswered(
    level: 'clear' | 'hold',
    press: (compose: HTMLElement) => void = (compose) => clickBy(sendOf(compose)),
  ) {
    const compose = addPopup(document, { composeId: 'c1', to: [bo] });
    reader = runReader();
    reader.worker.isSilent = true;
    reader.worker.levels.set(bo.email, level);
    // The first question went out at the start and is answered; this chip makes a new one.
    addChip(compose, 'cc', { email: 'cy@example.net' });
    const gmail = gmailHears(compose, life.signal);
    await vi.advanceTimersByTimeAsync(200);
    press(compose);
    expect(gmail.heard).toEqual([]);
    return { compose, gmail };
  }

  it('continues by itself, once, when the verdict is clear', async () => {
    const { gmail } = await pressUnanswered('clear');
    await vi.advanceTimersByTimeAsync(250);
    reader.worker.answer();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gmail.heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(2);
    expect(reader.view('c1').check).toBe('checked');
  });

  it('continues a key press on the button', async () => {
    const { gmail } = await pressUnanswered('clear', (compose) => {
      keyBy(bodyOf(compose), 'Enter', { ctrlKey: true });
    });
    reader.worker.answer();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(2);
  });

  it('is held when the verdict says so', async () => {
    const { gmail } = await pressUnanswered('hold');
    reader.worker.answer();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gmail.heard).toEqual([]);
    expect(reader.view('c1').held?.level).toBe('hold');
  });

  it('goes unchecked after 300 ms, once, and says so', async () => {
    const { gmail } = await pressUnanswered('hold');
    await vi.advanceTimersByTimeAsync(299);
    expect(gmail.sends()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(gmail.sends()).toBe(1);
    expect(reader.view('c1')).toMatchObject({
      check: 'not-checked',
      note: 'The check did not come in time, so the mail went without it.',
    });
    reader.worker.answer();
    await vi.advanceTimersByTimeAsync(500);
    expect(gmail.sends()).toBe(1);
    expect(touchesIn(reader.worker.sightings())).toHaveLength(2);
  });

  it('is one press however often it is repeated meanwhile', async () => {
    const { compose, gmail } = await pressUnanswered('clear');
    clickBy(sendOf(compose));
    keyBy(bodyOf(compose), 'Enter', { ctrlKey: true });
    reader.worker.answer();
    await vi.advanceTimersByTimeAsync(500);
    expect(gmail.sends()).toBe(1);
  });

  it('is not lost when the reader ends meanwhile', async () => {
    const { gmail } = await pressUnanswered('clear');
    reader.stop();
    expect(gmail.sends()).toBe(1);
  });

  it('says so when Send has gone meanwhile', async () => {
    const { compose, gmail } = await pressUnanswered('clear');
    found(compose.querySelector('.IZ')).remove();
    reader.worker.answer();
    await settled();
    expect(gmail.sends()).toBe(0);
    expect(reader.view('c1').notice).toBe('Gmail has rebuilt this compose. Press Send again.');
    expect(reader.worker.sightings()).toEqual([]);
  });

  it('counts an address that is typed and not yet a chip', async () => {
    const compose = addPopup(document, { composeId: 'c1' });
    reader = runReader();
    reader.worker.levels.set(bo.email, 'hold');
    const box = found(compose.querySelector('input[peoplekit-id]')) as HTMLInputElement;
    box.focus();
    box.value = bo.email;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reader.view('c1').check).toBe('empty');
    const gmail = gmailHears(compose, life.signal);
    clickBy(sendOf(compose));
    await settled();
    expect(gmail.heard).toEqual([]);
    expect(reader.view('c1').held?.level).toBe('hold');
  });
});

describe('without a surface', () => {
  it('waits for one, then asks', async () => {
    const { send, gmail } = await openCompose('hold', {}, { hasSurface: false });
    clickBy(send);
    expect(gmail.heard).toEqual([]);
    reader.channel().subscribe(() => undefined, life.signal);
    await settled();
    expect(reader.view('c1').held?.level).toBe('hold');
  });

  it('lets the mail go when none comes, and says that it was not checked', async () => {
    const { send, gmail } = await openCompose('hold', {}, { hasSurface: false });
    clickBy(send);
    await vi.advanceTimersByTimeAsync(300);
    expect(gmail.sends()).toBe(1);
    expect(reader.view('c1').check).toBe('not-checked');
  });

  it('holds nothing where none may be shown', async () => {
    const { send, gmail } = await openCompose('hold', {}, { surface: false, hasSurface: false });
    clickBy(send);
    expect(gmail.sends()).toBe(1);
  });
});
