import { expect } from '@playwright/test';
import { expectSidebars } from './expect-sidebars.ts';
import { begins, body, gmailHas, opens, presses, send, type Step } from './mail-steps.ts';
import { answersIn, daniel, ines, livesTheYear, maya, says, speaksOf } from './people-steps.ts';
import type { Story } from './scene.ts';

const sidebars =
  (count: number): Step =>
  (scene) =>
    expectSidebars(scene, count);
const resizes =
  (width: number, height: number): Step =>
  (scene) =>
    scene.resize(width, height);
const asks: Step = (scene) => scene.surface.waitFor('alertdialog', 'Send this?');
const isPill: Step = (scene) => scene.surface.waitFor('button', 'Show more');
const isCard: Step = (scene) => scene.surface.waitFor('button', 'Make small');

const toDaniel: Story = {
  'a year has passed': livesTheYear,
  'Gmail opens': opens(),
  'a mail is begun': begins({ to: daniel }, /^Hold/u),
  'the sidebar stands beside it': sidebars(1),
};

/** Issue 3, part 1: every kind of compose has its own sidebar, beside it and never over Send. */
export const composes: Readonly<Record<string, Story>> = {
  'of three pop-ups each has its own sidebar, also when the middle one is closed': {
    'a year has passed': livesTheYear,
    'Gmail opens': opens(),
    'the first is begun': begins({ to: ines }),
    'the second is begun': begins({ to: maya }, /^Caution/u),
    'the third is begun': begins({ to: daniel }, /^Hold/u),
    'each has its own': speaksOf('Ines Carvalho', 'Maya Lindqvist', 'Daniel Okafor'),
    'each is beside its compose': sidebars(3),
    'the middle one is closed': presses('.dw > :nth-child(2) .Ha'),
    'its sidebar is gone': speaksOf('Ines Carvalho', 'Daniel Okafor'),
    'the others went along': sidebars(2),
  },
  'a compose that is minimised comes back with its verdict and its question': {
    ...toDaniel,
    'Send is pressed': presses(send),
    'Tact asks': asks,
    'it is minimised': presses('[role=dialog] .Hl'),
    'nothing is shown': sidebars(0),
    'it is restored': presses('[role=dialog] .Hl'),
    'Tact still asks': asks,
    'its verdict is there': (scene) => scene.surface.waitFor('status', /^Hold/u),
    'the question leaves Send free': sidebars(1),
    'Gmail has nothing': gmailHas(),
    'the user says yes': (scene) => scene.surface.click('button', 'Send anyway'),
    'it goes once': gmailHas('pending'),
  },
  'a compose in full screen keeps its sidebar, and leaves none behind': {
    ...toDaniel,
    'it fills the window': presses('[role=dialog] .Hq'),
    'the sidebar is there': sidebars(1),
    'it shrinks again': presses('[role=dialog] .Hq'),
    'the sidebar is there still': sidebars(1),
    'it fills the window once more': presses('[role=dialog] .Hq'),
    'it is there again': sidebars(1),
    'it is closed': presses('[role=dialog] .Ha'),
    'only the shell is left': (scene) =>
      expect
        .poll(() => scene.inPage(() => document.querySelectorAll('.aSt [role=dialog]').length, 0))
        .toBe(1),
    'no sidebar is left': sidebars(0),
  },
  'a reply and the next one in the same conversation have a verdict each': {
    'Gmail opens': opens(),
    'a reply is begun': answersIn('rosa-board'),
    'the person is known from the folded addresses': speaksOf('Rosa Delgado'),
    'the sidebar is beside the reply': sidebars(1),
    'the addresses are opened': presses('.ip .aoD.hl'),
    'the person counts once': speaksOf('Rosa Delgado'),
    'it is sent': presses(send),
    'it goes': gmailHas('pending'),
    'nothing is shown': sidebars(0),
    'the next reply is begun': answersIn('rosa-board'),
    'it has a sidebar of its own': speaksOf('Rosa Delgado'),
    'it counts the mail before': async ({ surface }) => {
      await surface.click('button', 'Show more');
      await surface.waitFor('listitem', /today/iu);
    },
    'it is beside the reply': sidebars(1),
  },
  'a reply to all leaves the user out, and a forward waits for an address': {
    'a year has passed': livesTheYear,
    'Gmail opens': opens('?aliases'),
    'all are answered': answersIn('leeds-weekly', 'replyAll'),
    'the sidebar is beside the reply': sidebars(1),
    'everybody else is there': async ({ surface }) => {
      await surface.waitFor('status');
      await expect.poll(() => surface.text()).toMatch(/1 other/u);
    },
    'it is discarded': presses('.oh'),
    'nothing is shown': sidebars(0),
    'a mail is forwarded': answersIn('leeds-weekly', 'forward'),
    'it is to nobody yet': sidebars(0),
    'an address is typed': (scene) => scene.type('daniel.okafor@aldwater.example.com'),
    'its field is left': (scene) => scene.focus(body),
    'it is checked': (scene) => scene.surface.waitFor('status', /^Hold/u),
    'the sidebar is beside the forward': sidebars(1),
  },
  'a reply that is popped out takes its sidebar along': {
    'a year has passed': livesTheYear,
    'Gmail opens': opens('?save=0'),
    'a reply is begun': answersIn('pavel-stop'),
    'it is checked': (scene) => scene.surface.waitFor('status', /^Do not contact/u),
    'the sidebar is beside the reply': sidebars(1),
    'the mail above is folded': presses('[role=listitem] .gs .iw'),
    'the sidebar follows the reply': sidebars(1),
    'it is popped out': presses('.sketch-pop-out'),
    'it is a pop-up': (scene) => expect.poll(() => scene.count('[role=dialog]')).toBe(1),
    'the sidebar went along': sidebars(1),
    'it says the same': speaksOf('Pavel Novak'),
  },
  'a compose and a conversation in windows of their own have their sidebars': {
    'a year has passed': livesTheYear,
    'a compose opens in its own window': opens('?view=cm&fs=1&to=daniel.okafor@aldwater.example.com', ''),
    'it is checked': (scene) => scene.surface.waitFor('status', /^Hold/u),
    'the sidebar leaves Send free': sidebars(1),
    'the window is made small': resizes(560, 480),
    'the sidebar leaves Send free there too': sidebars(1),
    'a conversation opens in its own window': opens('popout?search=inbox&th=pavel-stop', ''),
    'the window has its size again': resizes(1280, 720),
    'a reply is begun there': presses('.bkH'),
    'it is checked too': (scene) => scene.surface.waitFor('status', /^Do not contact/u),
    'the sidebar is beside it': sidebars(1),
  },
  'a draft that is opened again and a form that is rebuilt keep what stood beside them': {
    'a year has passed': livesTheYear,
    'the drafts are opened': opens('', '#drafts'),
    'a draft is opened': presses('tr.zA:has([data-standalone-draft-id])'),
    'its person is known': speaksOf('Maya Lindqvist'),
    'the sidebar is beside it': sidebars(1),
    'the sidebar is made small': (scene) => scene.surface.click('button', 'Make small'),
    'it is a pill': isPill,
    'the form is rebuilt': (scene) =>
      scene.inPage((standIn) => {
        for (const { key } of standIn.composes()) standIn.rebuildCompose(key);
      }, 0),
    'it is still of that person': speaksOf('Maya Lindqvist'),
    'it is still a pill': isPill,
    'there is one': sidebars(1),
  },
  'in a narrow window the sidebar is a pill, and a card again when there is room': {
    ...toDaniel,
    'it is a card': isCard,
    'the window is made narrow': resizes(640, 600),
    'it is a pill': isPill,
    'the pill leaves Send free': sidebars(1),
    'the window is made wide': resizes(1280, 720),
    'it is a card again': isCard,
    'the card is beside the compose': sidebars(1),
    'it says what it said': says('Hold.'),
  },
};
