import { expect } from '@playwright/test';
import { expectBeside, expectNoOverflow, expectSidebars } from './expect-sidebars.ts';
import { begins, gmailHas, historyOf, nadia, opens, presses, send } from './mail-steps.ts';
import { daniel, livesTheYear } from './people-steps.ts';
import type { GmailScene, Story } from './scene.ts';

const spoken = { en: 'English', de: 'German', fr: 'French', ja: 'Japanese', ar: 'Arabic', vi: 'Vietnamese' };

/** Issue 3, part 6: nothing that is read depends on the language of the page. */
export const languages: Readonly<Record<string, Story>> = Object.fromEntries(
  Object.entries(spoken).map(([ui, name]) => [`in ${name} a mail is held and an answer is read`, heldIn(ui)]),
);

function heldIn(ui: string): Story {
  return {
    'a year has passed': livesTheYear,
    'Gmail opens': opens(`?ui=${ui}`),
    'a mail to somebody who is held is begun': begins({ to: daniel }, /^Hold/u),
    'the sidebar leaves Send free': (scene) => expectSidebars(scene, 1),
    'it is on the free side': (scene) => expectBeside(scene, ui === 'ar' ? 'right' : 'left'),
    'nothing overflows': expectNoOverflow,
    'Send is pressed': presses(send),
    'Tact asks': (scene) => scene.surface.waitFor('alertdialog', 'Send this?'),
    'the question overflows nowhere': expectNoOverflow,
    'Gmail has nothing': gmailHas(),
    'the user says yes': (scene) => scene.surface.click('button', 'Send anyway'),
    'it goes once': gmailHas('pending'),
    'a conversation is opened': (scene) =>
      scene.inPage((standIn) => {
        standIn.openThread('nadia-coffee');
      }, 0),
    'its answer is kept': isAnswerKept,
    'still the mail went once': gmailHas('pending'),
  };
}

async function isAnswerKept(scene: GmailScene): Promise<void> {
  const seen = async () =>
    (await historyOf(scene, nadia))
      .filter(({ source }) => source === 'seen')
      .map(({ direction }) => direction);
  await expect.poll(seen).toContain('in');
}
