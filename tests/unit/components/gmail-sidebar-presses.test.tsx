// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { daniel } from './briefings';
import { composeView, held, mount, stage } from './gmail-sidebar-stage';
import { pressByHand } from './in-page-stage';
import { allByRole, byRole, settle, textOf } from './stage';

describe('a press in the sidebar', () => {
  async function mountHeld() {
    const page = await mount(composeView([daniel], { held }));
    return { ...page, dialog: byRole(page.root, 'alertdialog', 'Send this?') };
  }

  test('by the user is an act', async () => {
    const { dialog, channel } = await mountHeld();
    await pressByHand(byRole(dialog, 'button', "Don't send"));
    expect(channel.acts).toEqual([{ kind: 'do-not-send', key: 'one' }]);
  });

  test('by a script is nothing', async () => {
    const { dialog, channel } = await mountHeld();
    const button = byRole(dialog, 'button', "Don't send");
    await settle(() => {
      button.click();
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    });
    expect(channel.acts).toEqual([]);
  });

  test('on a covered sidebar is nothing', async () => {
    const { dialog, channel, host } = await mountHeld();
    stage.onTop = document.body;
    await pressByHand(byRole(dialog, 'button', "Don't send"));
    expect(channel.acts).toEqual([]);
    expect(textOf(byRole(dialog, 'alert'))).toBe('Something covers Tact here, so this press did not count.');
    stage.onTop = host;
    await pressByHand(byRole(dialog, 'button', "Don't send"));
    expect(channel.acts).toHaveLength(1);
    expect(allByRole(dialog, 'alert')).toEqual([]);
  });

  test.each([
    ['invert(1) hue-rotate(180deg)', 1],
    ['brightness(0.8) opacity(0.95)', 1],
    ['opacity(0.5)', 0],
    ['opacity(50%)', 0],
  ])('under the filter %s counts %i times', async (filter, count) => {
    const { dialog, channel } = await mountHeld();
    document.documentElement.style.filter = filter;
    await pressByHand(byRole(dialog, 'button', "Don't send"));
    document.documentElement.style.filter = '';
    expect(channel.acts).toHaveLength(count);
    expect(allByRole(dialog, 'alert')).toHaveLength(1 - count);
  });

  test('on a sidebar that the page made see-through is nothing', async () => {
    const { dialog, channel } = await mountHeld();
    document.documentElement.style.opacity = '0.5';
    await pressByHand(byRole(dialog, 'button', "Don't send"));
    document.documentElement.style.opacity = '';
    expect(channel.acts).toEqual([]);
  });

  test('that sends counts as soon as it is shown', async () => {
    const { dialog, channel } = await mountHeld();
    await pressByHand(byRole(dialog, 'button', 'Send anyway'));
    expect(channel.acts).toEqual([{ kind: 'send-anyway', key: 'one' }]);
  });

  test('keeps letters from the page', async () => {
    const { host, root } = await mountHeld();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true }));
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(root.isConnected).toBe(true);
  });
});
