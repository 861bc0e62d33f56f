import { expect } from '@playwright/test';
import {
  controls,
  goesToThread,
  hasNone,
  hasTouches,
  isShown,
  livesTheYear,
  opens,
  opensProfile,
  presses,
  sendsMessage,
  shows,
  writes,
  type Step,
  type Variant,
} from './linkedin-steps.ts';
import { memberOf } from './scene-parts.ts';
import type { Stories, Story } from './scene.ts';

const message = 'linkedin-message out sent';
const answer = 'linkedin-message in sent';
const partner = (key: string) => `.msg-thread__link-to-profile h2:text-is("${memberOf(key).name}")`;

const arrives =
  (from: string, text: string, others: readonly string[] = []): Step =>
  (scene) =>
    scene.inPage(
      (standIn, given) => {
        standIn.receive(given);
      },
      { from, text, with: others },
    );

/** Issue 4, parts 3 and 4: what stands in an opened conversation, what is sent in it, what comes back. */
function conversation(start: string, variant: Variant, search = ''): Story {
  return {
    'the site is opened': opens(start, variant, search),
    'it is there': isShown('main > *'),
    'a conversation is opened': goesToThread('ines'),
    'it is shown': isShown('.msg-thread__link-to-profile h2'),
    'its messages are known, with their sides': hasTouches('ines', answer, answer, message, message),
    'a message is sent': sendsMessage('Which week?', 'Enter'),
    'it is counted once': hasTouches('ines', message, answer, answer, message, message),
    'an answer comes': arrives('ines', 'The second one.'),
    'it is known': hasTouches('ines', answer, message, answer, answer, message, message),
    'its time is that of the message': async (scene) => {
      const at = await scene.inPage(({ messages }) => messages.at(-1)?.at, 0);
      expect((await scene.briefing('ines')).history[0]?.at).toBe(at);
    },
    'a group is opened': goesToThread('rosa', 'leah'),
    'another person is opened': goesToThread('nadia'),
    'that is known': hasTouches('nadia', message),
    'nobody of the group was written to': hasNone('rosa', 'leah'),
  };
}

/** A box of its own, from a profile. */
function bubble(variant: Variant, search = ''): Story {
  return {
    'a year has passed': livesTheYear,
    'a profile is opened': opensProfile('omar', variant, search),
    'it is spoken of': shows(/^\w/u, memberOf('omar').name),
    'a message box is opened': presses(controls.message),
    'a message is sent': sendsMessage('Hello Omar.'),
    'it is counted': (scene) =>
      expect
        .poll(async () => (await scene.briefing('omar')).history[0]?.channel, { timeout: 15_000 })
        .toBe('linkedin-message'),
  };
}

function inMail(variant: Variant): Story {
  const to = memberOf('priya').slug;
  return {
    'a new message is begun': opens(
      `/messaging/thread/new/?recipients=${to}`,
      variant,
      'optimistic=temporary',
    ),
    'it has a subject': writes('The second hall', controls.subject),
    'it is sent': sendsMessage('Hello Priya.'),
    'it is an InMail': hasTouches('priya', 'inmail out sent'),
    'one of before is opened': goesToThread('tomas'),
    'both sides are known': (scene) =>
      expect
        .poll(async () => (await scene.briefing('tomas')).history.map(({ direction }) => direction), {
          timeout: 15_000,
        })
        .toEqual(['in', 'out']),
    'Priya has one still': hasTouches('priya', 'inmail out sent'),
  };
}

const failed: Story = {
  'a profile is opened': opensProfile('ines', { generation: 'september', ui: 'en' }, 'fail'),
  'a message box is opened': presses(controls.message),
  'something is written': writes('Nothing of this', controls.composer),
  'it is sent and does not leave': (scene) => scene.key('Enter'),
  'it stays there': isShown('.msg-s-event-listitem'),
  'what was said before is known': hasTouches('ines', answer, answer, message, message),
};

const warned = (variant: Variant): Story => ({
  'a year has passed': livesTheYear,
  'a new message to Daniel is begun': opens(
    `/messaging/thread/new/?recipients=${memberOf('daniel').slug}`,
    variant,
  ),
  'the composer is there': isShown(controls.composer),
  'it is said before anything is sent': shows(/^Hold/u, 'Daniel Okafor'),
  'nothing is held': sendsMessage('Hello Daniel.'),
  'it is counted': (scene) =>
    expect
      .poll(async () => (await scene.briefing('daniel')).history[0]?.channel, { timeout: 15_000 })
      .toBe('inmail'),
  'another conversation is opened': goesToThread('harry'),
  'it is there': isShown(partner('harry')),
  'nothing is said about Daniel there': (scene) => scene.surface.waitForNone('article', 'Daniel Okafor'),
});

export const messages: Stories = {
  'a conversation in a frame is read and written in': conversation('/feed/', {
    generation: 'september',
    ui: 'pl',
  }),
  'a classic conversation is read and written in': conversation(
    '/messaging/',
    { generation: 'ember', ui: 'ja' },
    'optimistic=temporary',
  ),
  'a message leaves from a box in the outlet': bubble({ generation: 'april', ui: 'ar' }),
  'a message leaves from a box in the page': bubble({ generation: 'ember', ui: 'en' }),
  'an InMail is one, in a new message': inMail({ generation: 'ember', ui: 'ar' }),
  'a message that fails is nothing': failed,
  'a message is warned of when its box opens': warned({ generation: 'ember', ui: 'pl' }),
  'a message is warned of when its box opens in a newer page': warned({ generation: 'september', ui: 'ja' }),
};
