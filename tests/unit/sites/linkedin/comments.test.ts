// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { afterEach, describe, expect, it } from 'vitest';
import { slugHandle } from '@/outreach/handle';
import { forge, goTo, press, runActs, type ActsScene } from './acts-scene';

let scene: ActsScene;

afterEach(() => {
  scene.end();
  document.body.innerHTML = '';
});

function open(body: string): void {
  goTo('/feed/');
  document.body.innerHTML = `<main>${body}</main>`;
  scene = runActs();
}

const idAt = (time: number) => ((BigInt(time) << 22n) + 7n).toString();
const person = (slug: string) =>
  `<a href="/in/${slug}/"><img alt=""/></a><a href="/in/${slug}/"><p>${slug}</p></a>`;

const ember = (actor = person('ann-bell'), above = '') =>
  `<div class="post" data-urn="urn:li:activity:7486027333632000000">${above}<div class="update-components-actor">${actor}</div>
    <div class="update-components-text"><a href="/in/dora-example/">x</a></div>
    <form class="comments-comment-box__form"><div role="textbox"></div><button class="comments-comment-box__submit-button--cr"><span>x</span></button></form><div class="list"></div></div>`;
const sdui = (head = person('ann-bell')) =>
  `<div role="listitem" class="post"><div>${head}<div data-testid="expandable-text-box"><a href="/in/dora-example/">x</a></div></div>
    <section><div data-testid="ui-core-tiptap-text-editor-wrapper"><div role="textbox"></div></div><button componentkey="abc-commentButtonSection"><span>x</span></button></section><div class="list"></div></div>`;

function comment(id: string, by = 'olive-sample', kind: 'ember' | 'sdui' = 'ember'): void {
  const key =
    kind === 'ember'
      ? `data-id="urn:li:comment:(activity:7486027333632000000,${id})"`
      : `componentkey="replaceableComment_urn:li:comment:(urn:li:activity:7486027333632000000,${id})"`;
  document
    .querySelector('.list')
    ?.insertAdjacentHTML('beforeend', `<article ${key}><a href="/in/${by}/">x</a></article>`);
}

describe('a comment on a post of somebody', () => {
  it.each([
    ['classic', ember(), '.comments-comment-box__submit-button--cr span', 'ember'],
    ['newer', sdui(), '[componentkey*="commentButtonSection"] span', 'sdui'],
  ] as const)(
    'is a touch on the %s frontend once it stands below the post',
    async (_, body, button, kind) => {
      open(body);
      press(button);
      await scene.pass(1_000);
      expect(scene.touches()).toEqual([]);
      const id = idAt(scene.clock.now);
      comment(id, 'olive-sample', kind);
      await scene.look();
      expect(scene.touches()).toMatchObject([
        {
          id: `linkedin:comment:${id}`,
          channel: 'comment',
          direction: 'out',
          at: scene.clock.now,
          handles: [slugHandle('ann-bell')],
        },
      ]);
    },
  );

  it.each([
    [
      'a comment of the author',
      () => {
        comment(idAt(scene.clock.now), 'ann-bell');
      },
    ],
    [
      'a comment of last week',
      () => {
        comment(idAt(scene.clock.now - 604_800_000));
      },
    ],
    [
      'an id that is none',
      () => {
        comment('12');
      },
    ],
  ])('is not confirmed by %s', async (_, arrive) => {
    open(ember());
    press('button');
    arrive();
    await scene.pass(2_000);
    expect(scene.touches()).toEqual([]);
  });

  it.each([
    ['a company', ember('<a href="/company/1/">x</a>')],
    ['several people in the heading of the newer feed', sdui(person('boris-nowak') + person('ann-bell'))],
    ['a person and a company', sdui(`${person('boris-nowak')}<a href="/company/1/">x</a>`)],
    ['nobody', sdui('')],
  ])('is none where the post is by %s', async (_, body) => {
    open(body);
    press('button span');
    comment(idAt(scene.clock.now), 'olive-sample', body.includes('componentkey') ? 'sdui' : 'ember');
    await scene.pass(2_000);
    expect(scene.touches()).toEqual([]);
  });

  it('is to the author, not to whoever liked the post', async () => {
    open(ember(person('ann-bell'), `<div class="update-components-header">${person('boris-nowak')}</div>`));
    press('button span');
    comment(idAt(scene.clock.now));
    await scene.look();
    expect(scene.touches()).toMatchObject([{ handles: [slugHandle('ann-bell')] }]);
  });

  it('is none when a script presses', async () => {
    open(ember());
    forge('button span');
    comment(idAt(scene.clock.now));
    await scene.look();
    expect(scene.touches()).toEqual([]);
  });
});
