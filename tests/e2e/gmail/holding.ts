import { expect } from '@playwright/test';
import type { EpochMs } from '../../../outreach/brand.ts';
import {
  begins,
  body,
  daniel,
  gmailHas,
  handleOf,
  hasTouches,
  historyOf,
  ines,
  keys,
  opens,
  pavel,
  presses,
  send,
  touchTo,
  type Step,
} from './mail-steps.ts';
import type { Story } from './scene.ts';

const toDaniel = `Daniel Okafor <${daniel}>`;
const toPavel = `Pavel Novak <${pavel}>`;
const toInes = `Ines Carvalho <${ines}>`;

/** Daniel got a mail today; Pavel asked for none. */
const known: Step = async (scene) => {
  const now = Date.now() as EpochMs;
  await scene.tell('record', {
    sightings: [touchTo(daniel, { message: 'invented:1', at: now, name: 'Daniel Okafor' })],
  });
  const standing = { id: 'invented:2', kind: 'do-not-contact', since: now } as const;
  await scene.tell('decide', {
    decision: { kind: 'note-standing', handles: [handleOf(pavel)], name: 'Pavel Novak', standing },
  });
};

const asks: Step = (scene) => scene.surface.waitFor('alertdialog', 'Send this?');
const asksNoMore: Step = (scene) => scene.surface.waitForNone('alertdialog');
const answers =
  (button: string | RegExp): Step =>
  (scene) =>
    scene.surface.click('button', button);
const hasFocus =
  (selector: string): Step =>
  (scene) =>
    expect
      .poll(() => scene.inPage((_, wanted) => document.activeElement?.matches(wanted), selector))
      .toBe(true);

const begun = (to: string, verdict: RegExp, search = ''): Story => ({
  'two people are known': known,
  'Gmail opens': opens(search),
  'a mail is begun': begins({ to }, verdict),
});
const held: Story = {
  ...begun(toDaniel, /^Hold/u),
  'Send is pressed': presses(send),
  'Tact asks': asks,
  'Gmail has nothing': gmailHas(),
};
const forbidden: Story = {
  ...begun(toPavel, /^Do not contact/u),
  'Send is pressed': presses(send),
  'Tact asks': asks,
};
const opensSchedule = presses('.hG', '[role=menuitem][selector=scheduledSend]');

/** Types a day as the page writes it. */
const typesDay =
  (daysAhead: number): Step =>
  async (scene) => {
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(
      Date.now() + daysAhead * 86_400_000,
    );
    await scene.press('[role=dialog] .Az.AM');
    await scene.focus('[role=dialog] input:first-of-type');
    await scene.key('Control+a');
    await scene.type(day);
    await scene.press('[role=dialog] .J-at1-auR');
  };

/** Issue 3, part 4: Send waits for the user where the verdict says so, ahead of Gmail's own listeners. */
export const holding: Readonly<Record<string, Story>> = {
  'a Send held by the pointer gives the focus back': {
    ...begun(toDaniel, /^Hold/u),
    'the text is written': async (scene) => {
      await scene.press(body);
      await scene.type('Hello Daniel');
    },
    'Send is pressed': presses(send),
    'Tact asks': asks,
    'Gmail has nothing': gmailHas(),
    'Escape is pressed': keys('Escape'),
    'the question is gone': asksNoMore,
    'the text has the focus': hasFocus(body),
    'Gmail still has nothing': gmailHas(),
    'nothing is counted': hasTouches(daniel, 'sent'),
  },
  'a Send held by keys gives the focus back': {
    ...begun(toDaniel, /^Hold/u),
    'Ctrl+Enter is pressed': keys('Control+Enter', body),
    'Tact asks': asks,
    'the answer is no': answers("Don't send"),
    'the question is gone': asksNoMore,
    'the text has the focus': hasFocus(body),
    'Enter is pressed on Send': keys('Enter', send),
    'Tact asks again': asks,
    'the answer is no again': answers("Don't send"),
    'the question is gone again': asksNoMore,
    'Send has the focus': hasFocus(send),
    'Space is pressed on Send': keys('Space', send),
    'Tact asks once more': asks,
    'Gmail has nothing': gmailHas(),
    'nothing is counted': hasTouches(daniel, 'sent'),
  },
  'Send anyway sends exactly once': {
    ...held,
    'the answer is yes': answers('Send anyway'),
    'it is on its way': gmailHas('pending'),
    'the question is gone': asksNoMore,
    'it counts once': hasTouches(daniel, 'pending', 'sent'),
    'Gmail has it once': gmailHas('pending'),
  },
  'a double press is one press': {
    ...begun(toDaniel, /^Hold/u),
    'Send is pressed twice': (scene) => scene.pressTwice(send),
    'Tact asks': asks,
    'Gmail has nothing': gmailHas(),
    'the answer is yes': answers('Send anyway'),
    'it is on its way': gmailHas('pending'),
    'it counts once': hasTouches(daniel, 'pending', 'sent'),
    'a mail to somebody else is begun': begins({ to: toInes }),
    'its Send is pressed twice': (scene) => scene.pressTwice(send),
    'that one is on its way once': gmailHas('pending', 'pending'),
    'that one counts once': hasTouches(ines, 'pending'),
  },
  'who must not be contacted gets a mail only with a reason, which is kept': {
    ...forbidden,
    'yes is no answer without a reason': async (scene) => {
      await scene.surface.click('button', 'Send anyway');
      await gmailHas()(scene);
    },
    'a reason is typed': async (scene) => {
      await scene.surface.click('textbox');
      await scene.type('He asked for the invoice c #');
    },
    'the answer is yes': answers('Send anyway'),
    'it is on its way': gmailHas('pending'),
    'the reason is kept': (scene) =>
      expect
        .poll(async () => (await historyOf(scene, pavel)).map(({ overrideReason }) => overrideReason))
        .toEqual(['He asked for the invoice c #']),
    'Gmail took no key for its own': async (scene) => {
      expect(await scene.inPage(({ shortcuts }) => shortcuts, 0)).toEqual([]);
    },
  },
  'one of two is left out, and the other gets the mail once': {
    ...begun(`${toInes}, ${toPavel}`, /^Do not contact/u),
    'Send is pressed': presses(send),
    'Tact asks': asks,
    'one is left out': answers('Send without Pavel'),
    'it is on its way': gmailHas('pending'),
    'it goes to the other': async (scene) => {
      expect((await scene.sent()).map(({ to }) => to)).toEqual([[ines]]);
    },
    'the other is counted once': hasTouches(ines, 'pending'),
    'the one is not counted': hasTouches(pavel),
  },
  'scheduling a mail to somebody who must not be contacted waits': {
    ...begun(toPavel, /^Do not contact/u),
    'when to send it is asked': opensSchedule,
    'a moment is chosen': presses('[role=dialog] .Az:not(.AM)'),
    'Tact asks': asks,
    'Gmail has nothing': gmailHas(),
    'the answer is no': answers("Don't send"),
    'the question is gone': asksNoMore,
    'nothing is counted': hasTouches(pavel),
  },
  'a mail scheduled for a day when all is clear goes': {
    ...begun(toDaniel, /^Hold/u),
    'when to send it is asked': opensSchedule,
    'a day in three weeks is chosen': typesDay(21),
    'Gmail keeps it': gmailHas('scheduled'),
    'it is counted': hasTouches(daniel, 'scheduled', 'sent'),
  },
  'a mail scheduled for a day too early waits, and is scheduled when the answer is yes': {
    ...begun(toDaniel, /^Hold/u),
    'when to send it is asked': opensSchedule,
    'tomorrow is chosen': typesDay(1),
    'Tact asks': asks,
    'Gmail has nothing': gmailHas(),
    'the answer is yes': answers('Send anyway'),
    'Gmail keeps it': gmailHas('scheduled'),
    'it is counted': hasTouches(daniel, 'scheduled', 'sent'),
  },
  'Remind me later keeps the draft and sets a reminder': {
    ...held,
    'the answer is later': answers('Remind me later'),
    'the question is gone': asksNoMore,
    'the draft is there': (scene) => expect.poll(() => scene.count('.M9')).toBe(1),
    'Gmail has nothing': gmailHas(),
    'the reminder is kept': (scene) =>
      expect.poll(async () => (await scene.tell('today', {})).next?.name).toBe('Daniel Okafor'),
  },
};
