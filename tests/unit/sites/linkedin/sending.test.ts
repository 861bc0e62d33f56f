// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { describe, expect, it } from 'vitest';
import { memberHandle } from '@/outreach/handle';
import { forge, goTo, press } from './acts-scene';
import { profileId } from './profile-ids';
import { arrive, list, open, scene, SEND, sent, stageSending } from './sending-scene';
import { ANN, BORIS, bubble, form, ME, message, thread, threadIdOf } from './thread-page';

const COMPOSER = '.msg-form__contenteditable p';

stageSending();

describe('a message that the user sends', () => {
  it.each([
    [
      'the button',
      () => {
        press(SEND);
      },
    ],
    [
      'Enter',
      () => {
        press(COMPOSER, 'keydown', { key: 'Enter' });
      },
    ],
    [
      'the form',
      () => {
        press('form.msg-form', 'submit');
      },
    ],
  ])('is a touch when the page confirms a press on %s', async (_, send) => {
    open(thread());
    send();
    await scene.look();
    expect(sent()).toEqual([]);
    arrive();
    await scene.look();
    expect(sent()).toMatchObject([
      { channel: 'linkedin-message', state: 'sent', handles: [memberHandle(ANN)] },
    ]);
  });

  it('has the id that reading it gives', async () => {
    open(thread());
    press(SEND);
    arrive();
    await scene.pass(5_000);
    expect(new Set(sent().map(({ id }) => id)).size).toBe(1);
  });

  it('is an InMail when the form asked for a subject', async () => {
    open(thread({ subject: true }));
    press(SEND);
    document.querySelector('.msg-form__subject')?.remove();
    arrive();
    await scene.look();
    expect(sent()).toMatchObject([{ channel: 'inmail' }]);
  });

  it('needs the press for nothing but a script of the page cannot make an InMail of it', async () => {
    open(thread({ subject: true }));
    forge(SEND);
    forge(COMPOSER, 'keydown', { key: 'Enter' });
    arrive();
    await scene.look();
    expect(sent()).toEqual([]);
  });

  it.each([
    ['a new line', { key: 'Enter', shiftKey: true }],
    ['a composition', { key: 'Enter', isComposing: true }],
    ['a letter', { key: 'a' }],
  ])('is not sent by %s', async (_, init) => {
    open(thread({ subject: true }));
    press(COMPOSER, 'keydown', init);
    arrive();
    await scene.look();
    expect(sent()).toEqual([]);
  });

  it('is none before LinkedIn has given it an id, nor after a minute', async () => {
    open(thread());
    press(SEND);
    list().insertAdjacentHTML(
      'beforeend',
      '<li><div class="msg-s-event-listitem" data-event-urn="urn:li:temporary">x</div></li>',
    );
    await scene.pass(61_000);
    expect(scene.touches()).toEqual([]);
  });

  it('is none of the other side and none of an older moment', async () => {
    open(thread());
    press(SEND);
    arrive({ from: ANN });
    arrive({ at: scene.clock.now - 60_000 });
    await scene.look();
    expect(scene.touches()).toEqual([]);
  });

  it('is not taken for one to the next person whose conversation is opened', async () => {
    open(thread());
    press(SEND);
    const uuid = '0f1e2d3c-4b5a-4c6d-8e7f-0000000000bb';
    goTo(`/messaging/thread/${threadIdOf(uuid)}/`);
    document.body.innerHTML = thread({
      partner: BORIS,
      messages: [message({ at: scene.clock.now, from: ME, uuid })],
    });
    await scene.look();
    expect(sent()).toEqual([]);
  });

  it('in a group is no touch', async () => {
    open(thread({ heading: '<h2 class="msg-entity-lockup__entity-title">Ann Bell, Boris Nowak</h2>' }));
    press(SEND);
    arrive();
    await scene.pass(3_000);
    expect(sent()).toEqual([]);
  });
});

describe('the first message to somebody', () => {
  it('is to the one whom the address of the box names', async () => {
    goTo(`/messaging/thread/new/?recipients=${profileId(ANN)}`);
    open(`<div class="msg-compose">${form(true)}</div>`);
    expect(scene.approached()).toMatchObject({ handles: [memberHandle(ANN)], channel: 'inmail' });
    press(SEND);
    goTo(`/messaging/thread/${threadIdOf()}/`);
    document.body.innerHTML = thread({
      heading: '<h2 class="msg-entity-lockup__entity-title">Ann Bell</h2>',
      messages: [message({ at: scene.clock.now + 500, from: ME })],
    });
    await scene.look();
    expect(sent()).toMatchObject([{ channel: 'inmail', handles: [memberHandle(ANN)], thread: threadIdOf() }]);
  });

  it('is to the one who was chosen in the box', async () => {
    goTo('/messaging/thread/new/');
    const chosen = `<div class="msg-connections-typeahead__added-recipients"><a href="/in/${profileId(BORIS)}">Boris Nowak</a></div>`;
    open(`<div class="msg-compose">${chosen}${form()}</div>`);
    expect(scene.approached()).toMatchObject({ handles: [memberHandle(BORIS)], name: 'Boris Nowak' });
    press(SEND);
    goTo(`/messaging/thread/${threadIdOf()}/`);
    document.body.innerHTML = thread({
      partner: BORIS,
      messages: [message({ at: scene.clock.now, from: ME })],
    });
    await scene.look();
    expect(sent()).toMatchObject([{ handles: [memberHandle(BORIS)] }]);
  });

  it('in a bubble that names nobody is not to the one whom the page begins to write to', async () => {
    goTo(`/messaging/compose/?recipient=${profileId(ANN)}`);
    const title = '<h2 class="msg-overlay-bubble-header__title">x</h2>';
    open(`<div class="msg-compose">${form()}</div>${bubble({ heading: title })}`);
    press(SEND);
    arrive();
    await scene.look();
    expect(sent()).toEqual([]);
  });

  it('to two is to nobody', async () => {
    goTo(`/messaging/compose/?recipients=${profileId(ANN)},${profileId(BORIS)}`);
    open(`<div class="msg-compose">${form()}</div>`);
    expect(scene.approached()).toBeUndefined();
    await scene.look();
    expect(sent()).toEqual([]);
  });
});

describe('a message box in a frame and in a shadow root', () => {
  it('is heard in the frame', async () => {
    open('<iframe data-testid="interop-iframe"></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    inner.body.innerHTML = thread({ subject: true });
    await scene.look();
    press(inner.querySelector('.msg-form__send-button') as Element);
    inner
      .querySelector('.msg-s-message-list-content')
      ?.insertAdjacentHTML('beforeend', message({ at: scene.clock.now, from: ME }));
    await scene.look();
    expect(sent()).toMatchObject([{ channel: 'inmail' }]);
  });

  it('is heard in the frame after that has loaded another page', async () => {
    open('<iframe data-testid="interop-iframe"></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    await scene.look();
    // Opening a document takes all listeners from its window, as loading another page does.
    inner.open();
    inner.close();
    inner.body.innerHTML = thread({ subject: true });
    await scene.look();
    press(inner.querySelector('.msg-form__send-button') as Element);
    inner
      .querySelector('.msg-s-message-list-content')
      ?.insertAdjacentHTML('beforeend', message({ at: scene.clock.now, from: ME }));
    await scene.look();
    expect(sent()).toMatchObject([{ channel: 'inmail' }]);
  });

  it('is heard in the shadow root', async () => {
    goTo('/in/somebody/');
    open('<div id="interop-outlet"></div>');
    const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = bubble({ subject: true });
    press(root.querySelector('.msg-form__send-button .label') as Element);
    root
      .querySelector('.msg-s-message-list-content')
      ?.insertAdjacentHTML('beforeend', message({ at: scene.clock.now, from: ME }));
    await scene.look();
    expect(sent()).toMatchObject([{ channel: 'inmail', handles: [memberHandle(ANN)] }]);
  });
});
