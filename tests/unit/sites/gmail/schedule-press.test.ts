// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { startMailbox } from '@/sites/gmail/mailbox';
import type { GonePress } from '@/sites/gmail/reader-link';
import { takeLink } from '@/sites/gmail/reader-link';
import { addPopup, elementOf, found, sendOf } from './gmail-page';
import { byUser, clickBy, gmailHears, keyBy, touchesIn } from './running-reader';
import { openCompose, stageSends, START, settled, testSignal } from './send-scene';

stageSends();

const menu = '<div role="menu"><div role="menuitem" selector="scheduledSend">x</div></div>';
const dialog = `<div role="dialog"><div role="menu">
  <div role="menuitem" class="Az" id="tomorrow">Tomorrow morning <span>Nov 25, 8:00 AM</span></div>
  <div role="menuitem" class="Az" id="later">Next month <span>Dec 8, 8:00 AM</span></div>
  <div role="menuitem" class="Az" id="unread">x</div>
  <div role="menuitem" class="Az AM" id="other">x</div></div></div>`;
const picker = `<div role="dialog"><table role="grid"><tr><td><button id="day">8</button></td></tr></table>
  <input id="date" value="Dec 8, 2026"><input value="8:00 AM">
  <button id="arrow"></button><button id="cancel" name="cancel">No</button><button id="confirm">Yes</button></div>`;

const put = (markup: string) => {
  const element = elementOf(document, markup);
  document.body.append(element);
  return element;
};
const chevronOf = (compose: ParentNode) => found(compose.querySelector<HTMLElement>('.hG'));
const byId = (id: string) => found(document.getElementById(id));

function openDialog(compose: HTMLElement): void {
  clickBy(chevronOf(compose));
  const shown = put(menu);
  clickBy(found(shown.firstElementChild));
  shown.remove();
  put(dialog);
}

function openPicker(compose: HTMLElement): void {
  openDialog(compose);
  const other = byId('other');
  clickBy(other);
  found(other.closest('[role="dialog"]')).remove();
  put(picker);
}

describe('a mail that is scheduled', () => {
  it('is recorded with its planned moment, and told to the mailbox script', async () => {
    const { compose, reader } = await openCompose('clear');
    openDialog(compose);
    clickBy(byId('tomorrow'));
    const at = new Date(2026, 10, 25, 8).getTime();
    const touches = touchesIn(reader.worker.sightings());
    expect(touches).toMatchObject([{ state: 'scheduled', at, handles: ['email:bo@example.net'] }]);
    const presses: GonePress[] = [];
    found(takeLink()).onPress((press) => presses.push(press));
    expect(presses).toMatchObject([{ compose: { key: 'c1' }, touches: [{ state: 'scheduled' }] }]);
  });

  it('counts from the press on when its moment cannot be read', async () => {
    const { compose, reader } = await openCompose('clear');
    openDialog(compose);
    clickBy(byId('unread'));
    expect(touchesIn(reader.worker.sightings())).toMatchObject([{ state: 'scheduled', at: START }]);
  });

  it('is that of the compose whose menu was opened', async () => {
    const { reader } = await openCompose('clear');
    const second = addPopup(document, { composeId: 'c2', to: [{ email: 'cy@example.net' }] });
    await vi.advanceTimersByTimeAsync(1_000);
    openDialog(second);
    byId('tomorrow').tabIndex = 0;
    keyBy(byId('tomorrow'), 'Enter');
    expect(touchesIn(reader.worker.sightings())).toMatchObject([{ handles: ['email:cy@example.net'] }]);
  });

  it('is none while the dialog only opens the one for the date', async () => {
    const { compose, reader } = await openCompose('clear');
    openPicker(compose);
    for (const id of ['day', 'arrow', 'cancel']) clickBy(byId(id));
    expect(reader.worker.sightings()).toEqual([]);
    clickBy(byId('confirm'));
    expect(touchesIn(reader.worker.sightings())).toMatchObject([
      { state: 'scheduled', at: new Date(2026, 11, 8, 8).getTime() },
    ]);
  });

  it('is none where another dialog asks for a date', async () => {
    const { compose, reader } = await openCompose('clear');
    openPicker(compose);
    clickBy(byId('cancel'));
    clickBy(found(compose.querySelector('[g_editable]')));
    clickBy(byId('confirm'));
    expect(reader.worker.sightings()).toEqual([]);
  });

  it('takes the place of a press on Send that Gmail refused, with touches of its own', async () => {
    const { compose, send, reader } = await openCompose('clear');
    startMailbox(found(takeLink()));
    clickBy(send);
    await vi.advanceTimersByTimeAsync(2_000);
    openDialog(compose);
    clickBy(byId('tomorrow'));
    const touches = touchesIn(reader.worker.sightings());
    expect(touches.map(({ state }) => state)).toEqual(['pending', 'scheduled', 'undone']);
    expect(touches[0]?.id).toBe(touches[2]?.id);
    expect(touches[1]?.id).not.toBe(touches[2]?.id);
  });
});

describe('scheduling that is held', () => {
  it.each([
    ['hold', 'tomorrow', true],
    ['hold', 'later', false],
    ['hold', 'unread', true],
    ['do-not-contact', 'later', true],
  ] as const)('asks for %s and %s: %s', async (level, id, asks) => {
    const { compose, reader } = await openCompose(level);
    openDialog(compose);
    const gmail = gmailHears(byId(id), testSignal());
    clickBy(byId(id));
    expect(Boolean(reader.view('c1').held)).toBe(asks);
    expect(gmail.sends()).toBe(asks ? 0 : 1);
  });

  it('goes on with the same entry by "Send anyway"', async () => {
    const { compose, send, reader } = await openCompose('hold');
    openDialog(compose);
    const gmail = gmailHears(byId('tomorrow'), testSignal());
    const sends = gmailHears(send, testSignal());
    clickBy(byId('tomorrow'));
    reader.act({ kind: 'send-anyway', key: 'c1' });
    expect(gmail.sends()).toBe(1);
    expect(sends.sends()).toBe(0);
    expect(touchesIn(reader.worker.sightings())).toMatchObject([{ state: 'scheduled' }]);
  });

  it('never becomes a Send when the entry is gone', async () => {
    const { compose, send, reader } = await openCompose('hold');
    openDialog(compose);
    const sends = gmailHears(send, testSignal());
    const entry = byId('tomorrow');
    clickBy(entry);
    found(entry.closest('[role="dialog"]')).remove();
    reader.act({ kind: 'send-anyway', key: 'c1' });
    await settled();
    expect(sends.heard).toEqual([]);
    expect(reader.worker.sightings()).toEqual([]);
    expect(reader.view('c1').notice).toBe('Gmail has rebuilt this. Press again.');
  });
});

describe('sending without those who hold', () => {
  const cy = { email: 'cy@example.net', name: 'Cy Fox' };

  /** Gmail takes a chip out when its control is clicked. */
  function gmailRemoves(): void {
    const remove = ({ target }: Event) => {
      if (target instanceof Element && target.matches('.afX')) target.closest('.agh')?.remove();
    };
    document.addEventListener('click', remove, { signal: testSignal() });
  }

  it('takes them out and sends', async () => {
    const { send, gmail, reader } = await openCompose('hold', { cc: [cy] });
    gmailRemoves();
    clickBy(send);
    expect(reader.view('c1').held?.droppable).toEqual(['Bo Day']);
    reader.act({ kind: 'send-without', key: 'c1' });
    await vi.advanceTimersByTimeAsync(400);
    expect(gmail.heard.filter((type) => type === 'click')).toHaveLength(2);
    expect(touchesIn(reader.worker.sightings())).toMatchObject([{ handles: ['email:cy@example.net'] }]);
    expect(reader.view('c1').held).toBeUndefined();
  });

  it('sends nothing when they stay', async () => {
    const { send, reader } = await openCompose('hold', { cc: [cy] });
    clickBy(send);
    reader.act({ kind: 'send-without', key: 'c1' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(touchesIn(reader.worker.sightings())).toEqual([]);
    expect(reader.view('c1').notice).toBe('Nothing was sent.');
  });

  it.each([
    ['nobody would remain', {}],
    ['the fields are closed', { summary: [{ email: 'bo@example.net' }, cy] }],
  ])('is not offered when %s', async (_, markup) => {
    const { compose, reader } = await openCompose('hold', markup);
    clickBy(sendOf(compose));
    expect(reader.view('c1').held?.droppable).toEqual([]);
  });

  it('is not offered when a chip has no control', async () => {
    const { compose, send, reader } = await openCompose('hold', { cc: [cy] });
    found(compose.querySelector('[name="to"] .afX')).remove();
    byUser(send, new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(reader.view('c1').held?.droppable).toEqual([]);
  });
});
