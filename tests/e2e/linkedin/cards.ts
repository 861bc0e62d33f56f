import { expect } from '@playwright/test';
import {
  controls,
  goesTo,
  livesTheYear,
  opensProfile,
  presses,
  profileOf,
  shows,
  type Step,
  type Variant,
} from './linkedin-steps.ts';
import type { Stories, Story } from './scene.ts';

const isCard: Step = (scene) => scene.surface.waitFor('button', 'Make small');
const unfolds =
  (summary: string): Step =>
  (scene) =>
    scene.surface.click('DisclosureTriangle', summary);
const says =
  (text: string): Step =>
  (scene) =>
    expect.poll(() => scene.surface.text()).toContain(text);

/** Issue 4, parts 7 and 8: what can be done on the card, and that it stays as the user left it. */
function decidesOnCard(variant: Variant): Story {
  return {
    'a year has passed': livesTheYear,
    'a profile is opened': opensProfile('daniel', variant),
    'it is spoken of': shows(/^Hold/u, 'Daniel Okafor'),
    'the connector was asked': (scene) => scene.surface.click('button', 'I asked Nadia'),
    'the next step stands there': says('Asked Nadia'),
    'the list of prospects is opened': unfolds('Add to prospects'),
    'why is asked for': (scene) => scene.surface.click('textbox', 'Why should they want to talk to you?'),
    'why is written': (scene) => scene.type('Peak load costs him most.'),
    'he is added': (scene) => scene.surface.click('button', 'Add'),
    'the card says so': says('On your list since'),
    'his profile is in the notes': async (scene) => {
      const kept = await scene.keptAbout('daniel');
      expect(kept).toContain('Peak load costs him most.');
      expect(kept).toContain('"background":"VP Operations, Aldwater Foods');
    },
    'a call is noted': unfolds('Log a call or meeting'),
    'it is noted with one press': (scene) => scene.surface.click('button', 'Call'),
    'it is in the history': (scene) =>
      expect
        .poll(async () => (await scene.briefing('daniel')).history.map(({ channel }) => channel))
        .toContain('call'),
    'the card is made small': (scene) => scene.surface.click('button', 'Make small'),
    'somebody else is opened': goesTo(profileOf('maya')),
    'she is spoken of, and small': async (scene) => {
      await scene.surface.waitFor('article', 'Maya Lindqvist');
      expect(await scene.surface.findAll('button', 'Make small')).toEqual([]);
    },
    'a message to her is begun': presses(controls.message),
    'the warning opens by itself': isCard,
    'it names the act': says('You are about to'),
  };
}

export const cards: Stories = {
  'the card takes decisions and stays as it was left, in the newer frontend': decidesOnCard({
    generation: 'september',
    ui: 'ja',
  }),
  'the card takes decisions and stays as it was left, in the classic frontend': decidesOnCard({
    generation: 'ember',
    ui: 'ar',
  }),
};
