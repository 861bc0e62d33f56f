// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { noonOf } from '@/outreach/calendar';
import { daniel, day, maya, pavel, touch } from './briefings';
import { composeView, held, mount, stage } from './gmail-sidebar-stage';
import { pressByHand, typeByHand } from './in-page-stage';
import { idle } from './page-stage';
import { allByRole, byRole, settle, textOf } from './stage';

describe('deciding in the sidebar', () => {
  const decisions = () =>
    stage.worker.requests('decide').map((request) => (request as { decision: unknown }).decision);
  const [id, at] = ['id-1', () => stage.worker.parts.now()];

  test('sets a reminder for the next good day', async () => {
    const { root, channel } = await mount(composeView([daniel]));
    await pressByHand(byRole(root, 'button', 'Remind me on 3 Dec'));
    await idle();
    expect(decisions()).toEqual([
      { kind: 'remind', id, handles: daniel.asked, name: daniel.name, day: day('2026-12-03'), at: at() },
    ]);
    expect(channel.acts).toEqual([]);
  });

  test('says in place what did not work', async () => {
    stage.worker.broken = { code: 'storage', sentence: 'The disk is full.' };
    const { root } = await mount(composeView([daniel]));
    await pressByHand(byRole(root, 'button', 'Remind me on 3 Dec'));
    await idle();
    expect(textOf(byRole(root, 'alert'))).toBe('The disk is full.');
    stage.worker.broken = undefined;
    await pressByHand(byRole(root, 'button', 'Remind me on 3 Dec'));
    await idle();
    expect(allByRole(root, 'alert')).toEqual([]);
    expect(decisions().map((decision) => (decision as { id: string }).id)).toEqual([id, id]);
  });

  test('notes after one more question that somebody asked not to hear from the user', async () => {
    const { root } = await mount(composeView([daniel]));
    const confirm = byRole(root, 'button', 'Do not contact');
    expect(confirm.closest<HTMLElement>('.confirm')?.hidden).toBe(true);
    await pressByHand(byRole(root, 'button', 'Not to hear from me'));
    expect(confirm.closest<HTMLElement>('.confirm')?.hidden).toBe(false);
    expect(textOf(confirm.parentElement)).toContain('It can be lifted on their page.');
    expect(decisions()).toEqual([]);
    await settle(() => {
      confirm.click();
    });
    expect(decisions()).toEqual([]);
    await pressByHand(confirm);
    await idle();
    expect(decisions()).toMatchObject([
      {
        kind: 'note-standing',
        handles: daniel.asked,
        name: daniel.name,
        standing: { kind: 'do-not-contact', since: at() },
      },
    ]);
    expect(textOf(root.querySelector('.they-asked'))).toContain('they asked not to hear from you');
  });

  test('notes a day not to write before, tomorrow at the earliest', async () => {
    const { root } = await mount(composeView([daniel]));
    const field = root.querySelector<HTMLInputElement>('input[type="date"]');
    if (!field) throw new Error('no date field');
    expect(field.min).toBe('2026-11-25');
    await typeByHand(field, '2026-11-24');
    await pressByHand(byRole(root, 'button', 'Note this'));
    expect(textOf(byRole(root, 'alert'))).toBe('Choose a day after today.');
    await typeByHand(field, '2027-01-04');
    await pressByHand(byRole(root, 'button', 'Note this'));
    await idle();
    expect(decisions()).toMatchObject([
      { kind: 'note-standing', standing: { kind: 'ask-after', day: '2027-01-04', since: at() } },
    ]);
    expect(textOf(root.querySelector('.they-asked'))).toContain(
      'not to be written to before Mon 4 Jan 2027.',
    );
  });

  test('offers no second wish for somebody who is not to be contacted', async () => {
    const { root } = await mount(composeView([pavel]));
    expect(root.querySelector('.they-asked')).toBeNull();
  });

  test('opens the conversation that proves a reason, where Gmail has given its id', async () => {
    const history = [
      { ...touch('second', '2026-11-19'), thread: 'thread-f:175' },
      { ...touch('first', '2026-11-13'), thread: '18c2d5b0f1a2b3c4' },
    ];
    const { root } = await mount(composeView([{ ...daniel, history }]));
    await pressByHand(byRole(root, 'button', 'Open Mail, Fri 13 Nov, no answer.'));
    expect(stage.opened).toEqual(['18c2d5b0f1a2b3c4']);
  });

  test('says that somebody has probably answered, and opens it', async () => {
    const news = { thread: '18c2d5b0f1a2b3c5', at: noonOf(day('2026-11-17')) };
    const { root } = await mount(composeView([{ ...maya, probablyAnswered: news }]));
    expect(textOf(root.querySelector('.card-body'))).toContain(
      'Probably answered on Tue 17 Nov. Open it to see.',
    );
    await pressByHand(byRole(root, 'button', 'Open Probably answered on Tue 17 Nov. Open it to see.'));
    expect(stage.opened).toEqual([news.thread]);
  });

  test('Remind me later reminds of everybody for whom Send waits, then lets it go', async () => {
    const rest = { ...daniel, asked: pavel.asked, name: 'Pavel Novak' };
    const { root, channel } = await mount(composeView([daniel, rest, maya], { held }));
    expect(allByRole(root, 'button', 'Remind me on 3 Dec')).toEqual([]);
    await pressByHand(byRole(root, 'button', 'Remind me later'));
    await idle();
    expect(decisions()).toMatchObject([
      { kind: 'remind', name: 'Daniel Okafor', day: '2026-12-03' },
      { kind: 'remind', name: 'Pavel Novak', day: '2026-12-03' },
    ]);
    expect(channel.acts).toEqual([{ kind: 'do-not-send', key: 'one' }]);
  });

  test('Remind me later stays when it does not work, and sets nothing twice', async () => {
    stage.worker.broken = { code: 'storage', sentence: 'The disk is full.' };
    const { root, channel } = await mount(composeView([daniel], { held }));
    await pressByHand(byRole(root, 'button', 'Remind me later'));
    await idle();
    expect(channel.acts).toEqual([]);
    expect(textOf(byRole(byRole(root, 'alertdialog'), 'alert'))).toBe('The disk is full.');
    stage.worker.broken = undefined;
    await pressByHand(byRole(root, 'button', 'Remind me later'));
    await idle();
    const ids = decisions().map((decision) => (decision as { id: string }).id);
    expect(new Set(ids).size).toBe(1);
    expect(channel.acts).toHaveLength(1);
  });

  test('leaves out those for whom Send waits', async () => {
    const droppable = ['Daniel Okafor'];
    const { root, channel } = await mount(composeView([daniel, maya], { held: { ...held, droppable } }));
    await pressByHand(byRole(root, 'button', 'Send without Daniel'));
    expect(channel.acts).toEqual([{ kind: 'send-without', key: 'one' }]);
  });
});
