// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/" }
import { describe, expect, it } from 'vitest';
import { memberHandle } from '@/outreach/handle';
import { forge, goTo, press } from './acts-scene';
import { profileId } from './profile-ids';
import { arrive, open, scene, SEND, sent, stageSending } from './sending-scene';
import { ANN, BORIS, bubble } from './thread-page';

stageSending();

describe('a message in a box that a link opened', () => {
  it('is to the one for whom the box was opened, when the box itself links to nobody', async () => {
    goTo('/in/ann-bell/');
    const link = `<a class="write" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${profileId(ANN)}&amp;recipient=${profileId(ANN)}">x</a>`;
    open(link);
    press('.write');
    const title = '<h2 class="msg-overlay-bubble-header__title">x</h2>';
    document.body.insertAdjacentHTML('beforeend', bubble({ heading: title, subject: true }));
    await scene.look();
    expect(scene.approached()).toEqual({ handles: [memberHandle(ANN)], channel: 'inmail' });
    press(SEND);
    arrive();
    await scene.look();
    expect(sent()).toMatchObject([{ channel: 'inmail', handles: [memberHandle(ANN)] }]);
  });

  it('is to nobody when another box links to nobody either', async () => {
    goTo('/in/ann-bell/');
    const title = '<h2 class="msg-overlay-bubble-header__title">x</h2>';
    open(
      `<a class="write" href="/messaging/compose/?recipient=${profileId(ANN)}">x</a>${bubble({ heading: title })}`,
    );
    press('.write');
    await scene.look();
    expect(scene.approached()).toBeUndefined();
    forge('.write');
    document.body.insertAdjacentHTML('beforeend', bubble({ heading: title }));
    await scene.pass(20_000);
    document.body.insertAdjacentHTML('beforeend', bubble({ heading: title }));
    press('.msg-overlay-conversation-bubble:last-child .msg-form__send-button');
    await scene.look();
    expect(sent()).toEqual([]);
  });

  it('is to nobody in a box that has come to be of others, or that came after the one of the press', async () => {
    goTo('/in/ann-bell/');
    const unnamed = '<h2 class="msg-overlay-bubble-header__title">x</h2>';
    const box = '.msg-overlay-conversation-bubble';
    const title = () => document.querySelector(`${box} .msg-overlay-bubble-header`) as Element;
    open(`<a class="write" href="/messaging/compose/?recipient=${profileId(ANN)}">x</a>`);
    press('.write');
    document.body.insertAdjacentHTML('beforeend', bubble({ heading: unnamed }));
    await scene.look();
    expect(scene.approached()).toMatchObject({ handles: [memberHandle(ANN)] });
    title().innerHTML = `<h2 class="msg-overlay-bubble-header__title"><a href="/in/${profileId(BORIS)}">x</a></h2>`;
    await scene.look();
    title().innerHTML = unnamed;
    await scene.look();
    expect(scene.approached()).toBeUndefined();
    document.querySelector(box)?.remove();
    press('.write');
    document.body.insertAdjacentHTML('beforeend', bubble());
    await scene.look();
    document.body.insertAdjacentHTML('beforeend', bubble({ heading: unnamed }));
    document.querySelector(box)?.remove();
    press(SEND);
    arrive();
    await scene.look();
    expect(sent()).toEqual([]);
  });

  it('is to nobody in the box opened for one person once another writes in it', async () => {
    goTo('/in/ann-bell/');
    open(`<a class="write" href="/messaging/compose/?recipient=${profileId(ANN)}">x</a>`);
    press('.write');
    const title = '<h2 class="msg-overlay-bubble-header__title">x</h2>';
    document.body.insertAdjacentHTML('beforeend', bubble({ heading: title }));
    await scene.look();
    arrive({ at: scene.clock.now - 60_000, from: BORIS });
    await scene.look();
    press(SEND);
    arrive();
    await scene.pass(3_000);
    expect(scene.touches()).toEqual([]);
  });
});
