// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { afterEach, describe, expect, it } from 'vitest';
import { slugHandle } from '@/outreach/handle';
import { forge, goTo, press, type ActsScene } from './acts-scene';
import { openPage, showDialog } from './invitation-page';

let scene: ActsScene;

afterEach(() => {
  scene.end();
  document.body.innerHTML = '';
});

function open(body: string, path = '/in/ann-bell/'): void {
  scene = openPage(body, path);
}

const show = (html: string) => showDialog(scene, html);

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
      'the question is answered with no and another page of the list is opened',
      async () => {
        await show(ask);
        press('.no');
        await show('');
        goTo(`${PATH}?page=2`);
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
