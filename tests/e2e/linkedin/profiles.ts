import { expect } from '@playwright/test';
import { profileIdOf } from '../../stand-ins/people.ts';
import {
  controls,
  goesTo,
  hasTouches,
  isShown,
  keeps,
  livesTheYear,
  opens,
  opensProfile,
  presses,
  profileOf,
  scrolls,
  sendsMessage,
  shows,
  type Variant,
} from './linkedin-steps.ts';
import { memberOf } from './scene-parts.ts';
import type { Stories, Story } from './scene.ts';

const maya = memberOf('maya');
const [mail = ''] = maya.emails;

/** Issue 4, part 1: what a profile shows is kept; what comes later adds to it. */
function factsOfMaya(variant: Variant): Story {
  return {
    'a profile is opened': opensProfile('maya', variant),
    'it is spoken of': shows(/^Clear/u, maya.name),
    'what it shows is kept': keeps('maya', maya.headline, maya.company, maya.location, maya.about),
    'its roles are kept': keeps('maya', 'Chief Operating Officer', 'Fenwick & Rowe', 'Nordic Ice Museum'),
    'the group in common is kept': keeps('maya', 'Peak Load Forum'),
    'the user scrolls': scrolls,
    'what came into the page is added': keeps('maya', 'Sundsvall Night School', maya.headline),
    'the degree is the visible one': (scene) =>
      expect.poll(async () => (await scene.briefing('maya')).degree).toBe(2),
  };
}

/** The address that the user opened joins both sites: a mail to it knows what was written on LinkedIn. */
function contactOfMaya(variant: Variant): Story {
  return {
    'her profile is opened': opensProfile('maya', variant),
    'it is spoken of': shows(/^Clear/u, maya.name),
    'a message is written': presses(controls.message),
    'it is sent': sendsMessage('Hello Maya, about Sundsvall.'),
    'it is kept': hasTouches('maya', 'inmail out sent'),
    'contact info is opened': goesTo(`${profileOf('maya')}overlay/contact-info/`),
    'the address is hers': (scene) =>
      expect
        .poll(async () => (await scene.briefing('maya')).handles, { timeout: 15_000 })
        .toContain(`email:${mail}`),
    'she is still spoken of': shows(/^Hold/u, maya.name),
    'Gmail is opened': (scene) => scene.visit('https://mail.google.com/mail/u/0/?fresh#inbox'),
    'a mail to her is begun': (scene) =>
      scene.inPage((standIn, to) => {
        (standIn as unknown as { openCompose(draft: object): string }).openCompose({
          to,
          subject: 'Sundsvall',
        });
      }, `Maya Lindqvist <${mail}>`),
    'the history of LinkedIn is shown': async (scene) => {
      await scene.surface.waitFor('article', maya.name);
      await expect.poll(() => scene.surface.text()).toContain('InMail');
    },
  };
}

const whoIsWho: Story = {
  'a year has passed': livesTheYear,
  'the own profile is opened': opens('/in/me/', { generation: 'september', ui: 'ja' }),
  'it is there': isShown('a[href$="/edit/intro/"]'),
  'nothing is said about oneself': (scene) => scene.surface.waitForNone('article'),
  'a name in another script is opened': goesTo(profileOf('yuki')),
  'it is read': shows(/^\w/u, memberOf('yuki').name),
  'one with an emoji is opened': goesTo(profileOf('omar')),
  'that is read as well': shows(/^\w/u, memberOf('omar').name),
  'somebody is opened by the id': goesTo(`/in/${profileIdOf(memberOf('tomas').memberNumber)}/`),
  'he is known by it': shows(/^\w/u, memberOf('tomas').name),
  'an invitation waits there': goesTo(profileOf('noor')),
  'she is spoken of': shows(/^\w/u, memberOf('noor').name),
};

export const profiles: Stories = {
  'the facts of a newer profile reach the person': factsOfMaya({ generation: 'september', ui: 'pl' }),
  'the facts of a profile of last spring reach the person': factsOfMaya({ generation: 'april', ui: 'ar' }),
  'the facts of a classic profile reach the person': factsOfMaya({ generation: 'ember', ui: 'ja' }),
  'the facts of a classic profile in a frame reach the person': factsOfMaya({
    generation: 'ember-frame',
    ui: 'en',
  }),
  'contact info joins the address, in the newer frontend': contactOfMaya({
    generation: 'september',
    ui: 'ar',
  }),
  'contact info joins the address, in the classic frontend': contactOfMaya({ generation: 'ember', ui: 'pl' }),
  'people are told apart by their addresses': whoIsWho,
};
