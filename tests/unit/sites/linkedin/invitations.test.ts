// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { afterEach, describe, expect, it } from 'vitest';
import { memberHandle, slugHandle } from '@/outreach/handle';
import { forge, goTo, press, type ActsScene } from './acts-scene';
import { emberButton, emberPage } from './ember-page';
import { dialog, flip, link, note, openPage, PRIMARY, showDialog } from './invitation-page';
import { MEMBER } from './profile-ids';
import { sduiPage } from './sdui-page';

let scene: ActsScene;

afterEach(() => {
  scene.end();
  document.body.innerHTML = '';
});

function open(body: string, path = '/in/ann-bell/'): void {
  scene = openPage(body, path);
}

const show = (html: string) => showDialog(scene, html);

const ann = [memberHandle(MEMBER), slugHandle('ann-bell')];

describe('an invitation from a profile', () => {
  const page = () => sduiPage({ actions: link() });

  it.each([
    ['without a note', ''],
    ['with a note', note],
    ['with an offer to pay for more notes', `${note}<a href="/premium/products/">x</a>`],
  ])('%s is a touch once the dialog has gone and the offer too', async (_, more) => {
    open(page());
    press('.connect span');
    await show(dialog(more));
    expect(scene.approached()).toEqual({ handles: ann, name: 'Ann Bell', channel: 'invitation' });
    // The user thinks about the note for two minutes.
    scene.clock.now += 120_000;
    await scene.look();
    press(PRIMARY);
    const at = scene.clock.now;
    await scene.pass(1_000);
    expect(scene.touches()).toEqual([]);
    flip();
    await show('');
    await scene.pass(2_000);
    expect(scene.touches()).toMatchObject([
      { channel: 'invitation', direction: 'out', state: 'sent', handles: ann, name: 'Ann Bell', at },
    ]);
    expect(scene.touches()[0]).not.toHaveProperty('subject');
    expect(scene.approached()).toBeUndefined();
  });

  it('is none when the dialog is dismissed', async () => {
    open(page());
    press('.connect span');
    await show(dialog());
    press('.artdeco-modal__dismiss');
    await show('');
    flip();
    await scene.pass(5_000);
    expect(scene.touches()).toEqual([]);
  });

  it('is none when the dialog goes without an answer', async () => {
    open(page());
    press('.connect span');
    await show(dialog());
    await show('');
    await scene.pass(70_000);
    expect(scene.touches()).toEqual([]);
  });

  it.each([
    ['the weekly limit', '<div role="alertdialog"><h2 class="ip-fuse-limit-alert__warning">x</h2></div>'],
    [
      'an offer to pay',
      '<div role="dialog"><a href="https://www.linkedin.com/premium/products/">x</a></div>',
    ],
  ])('is none when %s comes instead', async (_, alert) => {
    open(page());
    press('.connect span');
    await show(dialog());
    press(PRIMARY);
    flip();
    await show(alert);
    await show('');
    await scene.pass(5_000);
    expect(scene.touches()).toEqual([]);
  });

  it('is none while the offer still stands', async () => {
    open(page());
    press('.connect span');
    await show(dialog());
    press(PRIMARY);
    await show('');
    await scene.pass(70_000);
    expect(scene.touches()).toEqual([]);
  });

  it('is none when the user goes to another page, where the offer is gone too', async () => {
    open(page());
    press('.connect span');
    await show(dialog());
    press(PRIMARY);
    goTo('/feed/');
    document.body.innerHTML = '<main></main>';
    await scene.pass(70_000);
    expect(scene.touches()).toEqual([]);
  });

  it('is none when a script of the page plays the presses', async () => {
    open(page());
    forge('.connect span');
    await show(dialog());
    forge(PRIMARY);
    flip();
    await show('');
    await scene.pass(5_000);
    expect(scene.touches()).toEqual([]);
  });

  it('is not told by a dialog that stood there before', async () => {
    open(page());
    await show('<div role="dialog"><a href="/premium/">x</a></div>');
    press('.connect span');
    flip();
    await scene.pass(3_000);
    expect(scene.approached()).toBeUndefined();
  });

  describe.each([
    ['beside the card', (menu: string) => `${sduiPage()}${menu}`],
    ['in the card', (menu: string) => sduiPage({ actions: menu })],
  ])('offered in a menu %s', (_, pageWith) => {
    const openMenu = () => {
      open(pageWith(`<div class="menu" role="menu">${link()}</div>`));
      press('.connect span');
      document.querySelector('.menu')?.remove();
    };

    it('is none because the menu closed, before the dialog or after one that was cancelled', async () => {
      openMenu();
      await scene.pass(3_000);
      expect(scene.touches()).toEqual([]);
      await show(dialog(note));
      press('.artdeco-button--secondary');
      await show('');
      await scene.pass(70_000);
      expect(scene.touches()).toEqual([]);
    });

    it('is a touch once the profile shows that it waits', async () => {
      openMenu();
      await show(dialog());
      press(PRIMARY);
      const key = `ConnectButtonstate:invitation:urn:li:member:${MEMBER}_pending`;
      document.querySelector('main')?.insertAdjacentHTML('beforeend', `<a componentkey="${key}">x</a>`);
      await show('');
      expect(scene.touches()).toMatchObject([{ handles: ann }]);
    });
  });

  it('stands in the shadow root', async () => {
    open(`${page()}<div id="interop-outlet"></div>`);
    const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    press('.connect span');
    root.innerHTML = dialog();
    await scene.look();
    expect(scene.approached()).toMatchObject({ name: 'Ann Bell' });
    press(root.querySelector(PRIMARY) as Element);
    root.innerHTML = '';
    flip();
    await scene.pass(3_000);
    expect(scene.touches()).toMatchObject([{ handles: ann }]);
  });

  it('is told by the key of the control since June 2026', async () => {
    const key = `ConnectButtonstate:invitation:urn:li:member:${MEMBER}`;
    open(sduiPage({ actions: `<button class="connect" componentkey="${key}_connect">x</button>` }));
    press('.connect');
    await show(dialog());
    press(PRIMARY);
    flip(`<button class="waits" componentkey="${key}_pending">x</button>`);
    await show('');
    expect(scene.touches()).toMatchObject([{ handles: ann }]);
  });

  it('is told by the icons of the classic frontend', async () => {
    open(emberPage({ actions: `<span class="connect">${emberButton('connect-small')}</span>` }));
    press('.connect button');
    await show(dialog());
    press(PRIMARY);
    flip(emberButton('clock-small'));
    await show('');
    expect(scene.touches()).toMatchObject([{ channel: 'invitation', handles: ann }]);
  });
});
