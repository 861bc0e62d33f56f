// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memberHandle } from '@/outreach/handle';
import { inspectPage } from '@/sites/inspect-page';
import { goTo, runActs, type ActsScene } from './acts-scene';
import { profileId } from './profile-ids';
import { ANN, BORIS, bubble, CELIA, eventUrn, ME, message, receipt, thread, threadIdOf } from './thread-page';

const early = Date.UTC(2026, 10, 2, 8, 0, 0, 123);
const late = Date.UTC(2026, 10, 3, 9, 30, 0, 456);
const OTHER_UUID = '0f1e2d3c-4b5a-4c6d-8e7f-0000000000bb';
let scene: ActsScene | undefined;

beforeEach(() => {
  goTo(`/messaging/thread/${threadIdOf()}/`);
});

afterEach(() => {
  scene?.end();
  document.body.innerHTML = '';
});

async function touchesOn(body: string) {
  document.body.innerHTML = body;
  scene = runActs();
  await scene.pass(3_000);
  return scene.touches();
}

const exchange = [message({ at: early, from: ME }), message({ at: late, from: ANN })];

describe('an open conversation', () => {
  it('gives each message as one touch, told once', async () => {
    const touches = await touchesOn(thread({ messages: exchange }));
    const shared = { channel: 'linkedin-message', state: 'sent', source: 'seen', thread: threadIdOf() };
    const person = { handles: [memberHandle(ANN)], name: 'Ann Bell' };
    expect(touches).toMatchObject([
      { ...shared, ...person, direction: 'out', at: early },
      { ...shared, ...person, direction: 'in', at: late },
    ]);
    expect(touches[0]?.id).toBe(`linkedin:${threadIdOf()}:${Math.floor(early / 1_000)}:out`);
    expect(touches).toHaveLength(2);
  });

  it('is told again when the worker did not keep it', async () => {
    document.body.innerHTML = thread({ messages: exchange });
    scene = runActs();
    scene.clock.isKept = false;
    await scene.pass(2_000);
    scene.clock.isKept = true;
    await scene.pass(20_000);
    expect(scene.touches()).toHaveLength(4);
  });

  it('carries senders over to the messages grouped below them', async () => {
    const messages = [
      message({ at: early, from: ME }),
      message({ at: early + 60_000, from: ME, heads: false }),
      message({ at: late, from: ANN }),
      message({ at: late + 60_000, from: ANN, heads: false }),
    ];
    const touches = await touchesOn(thread({ messages }));
    expect(touches.map(({ direction }) => direction)).toEqual(['out', 'out', 'in', 'in']);
  });

  it('knows by the class who wrote what begins above the part that is shown', async () => {
    const messages = [message({ at: early, from: ANN, heads: false }), message({ at: late, from: ME })];
    const touches = await touchesOn(thread({ messages }));
    expect(touches.map(({ direction }) => direction)).toEqual(['in', 'out']);
  });

  it('does not guess where neither link nor class tells', async () => {
    const messages = [message({ at: early, from: ANN, heads: false, classed: false })];
    expect(await touchesOn(thread({ messages }))).toEqual([]);
  });

  it('needs no class where the ids tell', async () => {
    const messages = [message({ at: early, from: ANN, classed: false }), message({ at: late, from: ME })];
    const touches = await touchesOn(thread({ messages }));
    expect(touches.map(({ direction }) => direction)).toEqual(['in', 'out']);
  });

  it('leaves out quick replies, receipts, the composer and what has no id yet', async () => {
    const waiting = `<li><div class="msg-s-event-listitem" data-event-urn="urn:li:msg_message:waiting">x</div></li>`;
    expect(await touchesOn(thread({ messages: [...exchange, receipt, waiting] }))).toHaveLength(2);
  });

  it('leaves out a message from next year', async () => {
    const messages = [message({ at: Date.UTC(2027, 10, 2), from: ANN })];
    expect(await touchesOn(thread({ messages }))).toEqual([]);
  });

  it('takes what a message says for no message and no sender', async () => {
    const body = `<span data-event-urn="${eventUrn(early)}" class="msg-s-event-listitem"><a class="msg-s-event-listitem__link" href="/in/${profileId(BORIS)}">x</a></span>`;
    const touches = await touchesOn(thread({ messages: [message({ at: late, from: ANN, body })] }));
    expect(touches).toMatchObject([{ at: late, direction: 'in', handles: [memberHandle(ANN)] }]);
  });

  it('ignores the conversation before, which stays in the page hidden', async () => {
    const hidden = thread({
      partner: BORIS,
      style: 'display: none',
      messages: [message({ at: early, from: BORIS, uuid: OTHER_UUID })],
    });
    const touches = await touchesOn(hidden + thread({ messages: exchange }));
    expect(touches.every(({ handles }) => handles[0] === memberHandle(ANN))).toBe(true);
    expect(touches).toHaveLength(2);
  });

  it('is the InMail that its subject makes it', async () => {
    const messages = [message({ at: early, from: ME, subject: 'Grid planning' })];
    const touches = await touchesOn(thread({ messages }));
    expect(touches).toMatchObject([{ channel: 'inmail' }]);
    expect(touches[0]).not.toHaveProperty('subject');
  });

  it('reads ids of before 2022 under the address of the conversation, and not in a bubble', async () => {
    const old = [message({ at: early, from: ME, uuid: undefined })];
    expect(await touchesOn(thread({ messages: old }))).toMatchObject([{ thread: threadIdOf() }]);
    scene?.end();
    goTo('/feed/');
    expect(await touchesOn(bubble({ messages: old }))).toEqual([]);
  });
});

describe('with whom nobody can be told', () => {
  const title = '<h2 class="msg-entity-lockup__entity-title">Ann Bell</h2>';

  it.each([
    ['a heading without a link', thread({ heading: title, messages: exchange })],
    [
      'a heading with two people',
      thread({
        heading: [ANN, BORIS]
          .map((one) => `<a class="msg-thread__link-to-profile" href="/in/${profileId(one)}">x</a>`)
          .join(''),
        messages: exchange,
      }),
    ],
    ['a third writer', thread({ messages: [...exchange, message({ at: late + 1_000, from: CELIA })] })],
    ['messages of somebody else below the heading', thread({ partner: BORIS, messages: exchange })],
    [
      'a company',
      thread({
        heading: `<a class="msg-thread__link-to-profile" href="/company/1/">${title}</a>`,
        messages: exchange,
      }),
    ],
    ['an advertisement', thread({ above: '<li class="msg-spinmail-thread">x</li>', messages: exchange })],
    ['a conversation with oneself', thread({ partner: ME, messages: [message({ at: early, from: ME })] })],
    [
      'a picture of several faces',
      thread({ above: '<div class="msg-facepile-grid">x</div>', messages: exchange }),
    ],
  ])('%s is no touch and no approach', async (_, body) => {
    expect(await touchesOn(body)).toEqual([]);
    expect(scene?.approached()).toBeUndefined();
  });

  it('is not mistaken while the messages of the conversation before stand under the new heading', async () => {
    const stale = [message({ at: early, from: ME, uuid: OTHER_UUID })];
    expect(await touchesOn(thread({ messages: stale }))).toEqual([]);
  });

  it('waits until heading and messages have stood together for a while', async () => {
    goTo('/messaging/');
    document.body.innerHTML = thread({ partner: BORIS, messages: [message({ at: early, from: ME })] });
    scene = runActs();
    scene.clock.now += 300;
    await scene.look();
    document.body.innerHTML = thread({ messages: exchange });
    await scene.pass(3_000);
    expect(scene.touches().map(({ handles }) => handles[0])).toEqual([memberHandle(ANN), memberHandle(ANN)]);
  });
});

describe('where a conversation stands', () => {
  it('may be a bubble in the page', async () => {
    goTo('/feed/');
    expect(await touchesOn(`<main>x</main>${bubble({ messages: exchange })}`)).toHaveLength(2);
  });

  it('may be a bubble in the open shadow root', async () => {
    goTo('/feed/');
    document.body.innerHTML = '<div id="interop-outlet" data-testid="interop-shadowdom"></div>';
    const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = bubble({ messages: exchange });
    scene = runActs();
    await scene.pass(3_000);
    expect(scene.touches()).toHaveLength(2);
    expect(scene.approached()).toMatchObject({ handles: [memberHandle(ANN)] });
  });

  it('may be the frame of the classic frontend, unless that is hidden', async () => {
    document.body.innerHTML = '<iframe data-testid="interop-iframe"></iframe>';
    const frame = document.querySelector('iframe');
    if (frame?.contentDocument) frame.contentDocument.body.innerHTML = thread({ messages: exchange });
    scene = runActs();
    await scene.pass(3_000);
    expect(scene.touches()).toHaveLength(2);
    frame?.setAttribute('hidden', '');
    await scene.pass(1_000);
    expect(scene.approached()).toBeUndefined();
  });

  it('is inspected as the page shows it', () => {
    document.body.innerHTML = thread({ messages: exchange });
    expect(inspectPage(document, new URL(document.URL))).toEqual({
      kind: 'message-thread',
      threadId: threadIdOf(),
      ownerMemberNumber: ME,
      partner: { name: 'Ann Bell', memberNumber: ANN },
      messages: [
        { direction: 'out', sentAt: new Date(early).toISOString(), senderName: 'Olive Sample' },
        { direction: 'in', sentAt: new Date(late).toISOString(), senderName: 'Ann Bell' },
      ],
    });
    document.body.innerHTML = '<main></main>';
    expect(inspectPage(document, new URL(document.URL))).toMatchObject({ kind: 'unknown layout' });
  });
});
