// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { afterEach, describe, expect, it } from 'vitest';
import { memberHandle, slugHandle } from '@/outreach/handle';
import { forge, goTo, press, runActs, type ActsScene } from './acts-scene';
import { emberButton, emberPage } from './ember-page';
import { MEMBER, profileId } from './profile-ids';
import { sduiPage } from './sdui-page';

let scene: ActsScene;

afterEach(() => {
  scene.end();
  document.body.innerHTML = '';
});

const link = (slug = 'ann-bell') =>
  `<a class="connect" href="/preload/custom-invite/?vanityName=${slug}"><span>x</span></a>`;
const dialog = (more = '') =>
  `<div role="dialog" class="artdeco-modal send-invite" aria-labelledby="send-invite-modal"><button class="artdeco-modal__dismiss">x</button>${more}
    <div class="artdeco-modal__actionbar"><button class="artdeco-button artdeco-button--secondary">x</button><button class="artdeco-button artdeco-button--primary"><span>x</span></button></div></div>`;
const note = '<textarea id="custom-message" name="message"></textarea>';
const PRIMARY = '.artdeco-button--primary span';

function open(body: string, path = '/in/ann-bell/'): void {
  goTo(path);
  document.body.innerHTML = `${body}<div id="dialogs"></div>`;
  scene = runActs();
}

async function show(html: string): Promise<void> {
  const place = document.querySelector('#dialogs');
  if (place) place.innerHTML = html;
  await scene.look();
}

/** The page as it is once the invitation is on its way. */
function flip(pending = '<a aria-label="x" class="waits" href="https://www.linkedin.com/x">x</a>'): void {
  for (const control of document.querySelectorAll('.connect')) control.outerHTML = pending;
}

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
    await scene.pass(120_000);
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

describe('an invitation from a list', () => {
  const row = (slug: string, control: string) =>
    `<div role="listitem" class="row"><a href="/in/${slug}/"><p>${slug}</p></a>${control}</div>`;

  it('goes out at once on My Network, without a dialog', async () => {
    const key = 'ConnectButtonstate:invitation:urn:li:member:3000000044';
    open(
      `<main>${row('boris-nowak', `<button class="connect" componentkey="${key}_connect">x</button>`)}${row('celia-muster', link('celia-muster').replace('connect"', 'stays"'))}</main>`,
      '/mynetwork/grow/',
    );
    press('.connect');
    await scene.look();
    expect(scene.touches()).toEqual([]);
    flip(`<button componentkey="${key}_pending">x</button>`);
    await scene.look();
    expect(scene.touches()).toMatchObject([
      {
        handles: [memberHandle(3_000_000_044), slugHandle('boris-nowak')],
        id: expect.stringContaining('linkedin-slug:boris-nowak') as string,
      },
    ]);
  });

  it('is none for people who are only shown', async () => {
    open(`<main>${row('boris-nowak', link('boris-nowak'))}</main>`, '/mynetwork/grow/');
    flip();
    await scene.pass(5_000);
    expect(scene.touches()).toEqual([]);
    expect(scene.approached()).toBeUndefined();
  });

  it('is the suggested person on a profile, never the one whose profile it is', async () => {
    const aside = `<aside>${row('boris-nowak', link('boris-nowak'))}</aside>`;
    open(sduiPage({ actions: '' }) + aside);
    press('.connect span');
    await show(dialog());
    expect(scene.approached()).toMatchObject({ handles: [slugHandle('boris-nowak')], name: 'boris-nowak' });
    press(PRIMARY);
    flip();
    await show('');
    await scene.pass(2_000);
    expect(scene.touches()).toMatchObject([{ handles: [slugHandle('boris-nowak')] }]);
  });

  it('is found in the classic search, whose controls name nobody', async () => {
    const card = (number: number, slug: string) =>
      `<div data-chameleon-result-urn="urn:li:member:${number}"><a href="/in/${slug}?miniProfileUrn=x">x</a><button class="b${number}"><span>x</span></button></div>`;
    open(
      `<main>${card(3_000_000_051, 'boris-nowak')}${card(3_000_000_052, 'celia-muster')}</main>`,
      '/search/results/people/',
    );
    press('.b3000000052');
    await show(dialog());
    press(PRIMARY);
    const control = document.querySelector('.b3000000052');
    if (control) control.outerHTML = '<button class="b3000000052" disabled=""><span>y</span></button>';
    await show('');
    await scene.pass(2_000);
    expect(scene.touches()).toMatchObject([{ handles: [memberHandle(3_000_000_052)] }]);
  });

  it('is none for another control of a card that opens no dialog', async () => {
    open(
      `<main><div data-chameleon-result-urn="urn:li:member:3000000051"><button class="follow">x</button></div></main>`,
      '/search/results/people/',
    );
    press('.follow');
    const control = document.querySelector('.follow');
    if (control) control.outerHTML = '<button>y</button>';
    await scene.pass(5_000);
    expect(scene.touches()).toEqual([]);
  });

  it('is known by the key of a search card', async () => {
    const member = 3_000_000_061;
    const card = `<div role="listitem" componentkey="SearchResults${profileId(member)}"><a href="/in/boris-nowak/"><p>Boris Nowak</p></a><p><a href="/in/celia-muster/"><strong>Celia</strong></a></p>${link('boris-nowak')}</div>`;
    open(`<main>${card}</main>`, '/search/results/people/');
    press('.connect');
    await show(dialog());
    expect(scene.approached()).toMatchObject({
      handles: [memberHandle(member), slugHandle('boris-nowak')],
      name: 'Boris Nowak',
    });
  });
});

describe('an invitation that the user withdraws', () => {
  const sent = (...slugs: string[]) =>
    `<main>${slugs.map((slug) => `<li class="${slug}"><a href="/in/${slug}/">x</a><a href="/in/${slug}/"><img alt=""/></a><button class="act"><span>x</span></button></li>`).join('')}</main>`;
  const ask = '<div role="alertdialog"><button class="no">x</button><button class="yes">x</button></div>';
  const PATH = '/mynetwork/invitation-manager/sent/';

  it('is told once its row has gone', async () => {
    open(sent('ann-bell', 'boris-nowak'), PATH);
    press('.ann-bell .act span');
    await show(ask);
    press('.yes');
    await show('');
    expect(scene.touches()).toEqual([]);
    document.querySelector('.ann-bell')?.remove();
    await scene.pass(3_000);
    expect(scene.touches()).toMatchObject([
      { channel: 'invitation', direction: 'out', state: 'withdrawn', handles: [slugHandle('ann-bell')] },
    ]);
  });

  it.each([
    [
      'the question is answered with no',
      async () => {
        await show(ask);
        press('.no');
        await show('');
      },
    ],
    [
      'nothing was asked',
      async () => {
        document.querySelector('.ann-bell')?.remove();
        await scene.look();
      },
    ],
    [
      'the user leaves',
      async () => {
        await show(ask);
        press('.yes');
        goTo('/feed/');
        document.body.innerHTML = '<main></main>';
        await scene.look();
      },
    ],
  ])('is none when %s', async (_, then) => {
    open(sent('ann-bell', 'boris-nowak'), PATH);
    press('.ann-bell .act span');
    await then();
    await scene.pass(5_000);
    expect(scene.touches()).toEqual([]);
  });

  it('is none when a script presses', async () => {
    open(sent('ann-bell'), PATH);
    forge('.ann-bell .act span');
    await show(ask);
    forge('.yes');
    await show('');
    document.querySelector('.ann-bell')?.remove();
    await scene.pass(3_000);
    expect(scene.touches()).toEqual([]);
  });
});
