// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { afterEach, describe, expect, it } from 'vitest';
import { memberHandle, slugHandle } from '@/outreach/handle';
import { press, type ActsScene } from './acts-scene';
import { dialog, flip, link, openPage, PRIMARY, showDialog } from './invitation-page';
import { profileId } from './profile-ids';
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
        handles: [memberHandle(3_000_000_044)],
        id: expect.stringContaining('linkedin-member:3000000044') as string,
      },
    ]);
  });

  it('takes the mutual person whom an item links to for nobody whom its control invites', async () => {
    const mutual = '<p><a href="/in/celia-muster/"><strong>Celia</strong></a></p>';
    const icon = '<button class="connect"><svg data-test-icon="connect-small"></svg></button>';
    open(`<main><ul><li><a href="/in/boris-nowak/">x</a><div>${mutual}${icon}</div></li></ul></main>`, '/x/');
    press('.connect');
    flip('<button><svg data-test-icon="clock-small"></svg></button>');
    await scene.pass(3_000);
    expect(scene.touches()).toEqual([]);
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
