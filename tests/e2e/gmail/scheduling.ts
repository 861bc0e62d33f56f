import { expect } from '@playwright/test';
import {
  begins,
  begunToInes,
  gmailHas,
  goesTo,
  hasTouches,
  historyOf,
  ines,
  opens,
  presses,
  send,
  type Step,
} from './mail-steps.ts';
import type { Story } from './scene.ts';

const preset = '[role=dialog] [role=menuitem].Az:not(.AM)';
const ownDate = '[role=dialog] .Az.AM';
const confirmsDate = '[role=dialog] .J-at1-auR';

const isUndone = hasTouches(ines, 'undone');
const opensSchedule: Step = presses('.hG', '[role=menuitem][selector=scheduledSend]');
// Which button of the date dialog confirms is not known for certain, so one that called off leaves a touch undone.
const hasNothingOnItsWay: Step = hasTouches(ines, 'undone');
const scheduled: Story = {
  ...begunToInes,
  'when to send it is asked': opensSchedule,
  'a moment of the list is chosen': presses(preset),
  'Gmail keeps it': gmailHas('scheduled'),
};
/** The touch is scheduled for the very moment that Gmail has planned. */
const isPlanned: Step = async (scene) => {
  const planned = (await scene.inPage((standIn) => standIn.kept(), 0)).map(
    ({ scheduledFor }) => scheduledFor,
  );
  await expect
    .poll(async () => (await historyOf(scene, ines)).map(({ state, at }) => ({ state, at })))
    .toEqual(planned.map((at) => ({ state: 'scheduled', at })));
};

/** Issue 3, part 3: a mail that is planned for later counts for its moment, and not at all once it is called off. */
export const scheduling: Readonly<Record<string, Story>> = {
  'a mail for a moment of the list is scheduled for it, and the next mail says so': {
    ...scheduled,
    'it counts for that moment': isPlanned,
    'another mail is begun': begins({ to: ines, subject: 'More readings' }, /^Caution/u),
    'its sidebar says so': async (scene) => {
      expect(await scene.surface.text()).toContain('A mail to Ines is scheduled for');
    },
  },
  'a mail for a date of one\u2019s own is scheduled for it': {
    ...begunToInes,
    'when to send it is asked': opensSchedule,
    'another date is wanted': presses(ownDate),
    'the time is changed': async (scene) => {
      await scene.focus('[role=dialog] input[type=text]:last-of-type');
      await scene.key('Control+a');
      await scene.type('09:45');
    },
    'the date is confirmed': presses(confirmsDate),
    'Gmail keeps it': gmailHas('scheduled'),
    'it counts for that moment': isPlanned,
  },
  'a scheduled mail that is cancelled later is undone': {
    ...scheduled,
    'it is counted': hasTouches(ines, 'scheduled'),
    'Scheduled is opened another time': opens('', '#scheduled'),
    'the mail is opened': (scene) => scene.pressText('The readings'),
    'it is cancelled': presses('.sketch-cancel'),
    'its compose is back': (scene) => expect.poll(() => scene.count('.M9')).toBe(1),
    'it is undone': isUndone,
  },
  'a scheduled mail that is cancelled at once is undone': {
    ...scheduled,
    'it is counted': hasTouches(ines, 'scheduled'),
    'Scheduled is opened': goesTo('scheduled'),
    'the mail is opened': (scene) => scene.pressText('The readings'),
    'it is cancelled': presses('.sketch-cancel'),
    'its compose is back': (scene) => expect.poll(() => scene.count('.M9')).toBe(1),
    'it is undone': isUndone,
  },
  'a scheduled mail taken back by the notice is undone': {
    ...scheduled,
    'it is counted': hasTouches(ines, 'scheduled'),
    'Undo is pressed': presses('#link_undo'),
    'Gmail has it back': gmailHas(),
    'it is undone': isUndone,
  },
  'who closes the dialogs of scheduling has scheduled nothing': {
    ...begunToInes,
    'when to send it is asked': opensSchedule,
    'somewhere else is pressed': presses('[role=navigation] a[href="#inbox"]'),
    'the dialog is gone': (scene) => expect.poll(() => scene.count(preset)).toBe(0),
    'it is asked again': opensSchedule,
    'another date is wanted': presses(ownDate),
    'that is called off': presses('[role=dialog] .J-at1-atl'),
    'the dialog is gone too': (scene) => expect.poll(() => scene.count(confirmsDate)).toBe(0),
    'nothing is on its way': hasNothingOnItsWay,
    'Send is pressed': presses(send),
    'it is on its way': gmailHas('pending'),
    // The newest first: the one that was called off was planned for later.
    'the mail counts once': hasTouches(ines, 'undone', 'pending'),
  },
};
