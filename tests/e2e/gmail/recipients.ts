import { expect } from '@playwright/test';
import { expectSidebars } from './expect-sidebars.ts';
import { begins, body, gmailHas, keys, opens, presses, type Step } from './mail-steps.ts';
import { daniel, ines, livesTheYear, maya, pavel, says, speaksOf } from './people-steps.ts';
import type { Story } from './scene.ts';

const notPersons = 'Groups and mailing lists are not checked.';
const guests = Array.from(
  { length: 198 },
  (_, index) => `Guest ${String(index)} <g${String(index)}@hall.example.org>`,
);

const types =
  (text: string): Step =>
  (scene) =>
    scene.type(text);
const begun =
  (draft: object): Step =>
  (scene) =>
    scene.inPage((standIn, content) => standIn.openCompose(content), draft);
const sidebars =
  (count: number): Step =>
  (scene) =>
    expectSidebars(scene, count);
const isHeld: Step = async (scene) => {
  await scene.surface.waitFor('status', /^Hold/u);
  await scene.press('[jslog^="32601"]');
  await scene.surface.waitFor('alertdialog', 'Send this?');
};

/** A mail whose address chips have another shape is held all the same. */
const held = (search: string): Story => ({
  [`Gmail opens with ${search}`]: opens(search),
  [`a mail is begun with ${search}`]: begins({ to: daniel }, /^Hold/u),
  [`it speaks of him once with ${search}`]: speaksOf('Daniel Okafor'),
  [`its Send waits with ${search}`]: isHeld,
  [`Gmail has nothing with ${search}`]: gmailHas(),
});

/** Issue 3, part 2: recipients as they are typed, added, removed and opened. */
export const recipients: Readonly<Record<string, Story>> = {
  'recipients count as they are typed, added and taken out': {
    'a year has passed': livesTheYear,
    'Gmail opens': opens(),
    'an empty mail is begun': begun({}),
    'an address is typed': types('daniel.okafor@aldwater.example.com'),
    'nobody is spoken of yet': sidebars(0),
    'its field is left': (scene) => scene.focus(body),
    'he is checked': speaksOf('Daniel Okafor'),
    'the addresses are opened': presses('.aoD.hl'),
    'a second is chosen from the list': async (scene) => {
      await scene.type('maya');
      await scene.press('.afD');
    },
    'both are there, the worse first': speaksOf('Daniel Okafor', 'Maya Lindqvist'),
    'the blind copy is opened': presses('.pB'),
    'a third is typed there': async (scene) => {
      await scene.type('pavel.novak@zeman.example.com');
      await scene.key('Enter');
    },
    'all three are there, the worst first': speaksOf('Pavel Novak', 'Daniel Okafor', 'Maya Lindqvist'),
    'the addresses are folded': (scene) => scene.focus(body),
    'nobody counts twice': speaksOf('Pavel Novak', 'Daniel Okafor', 'Maya Lindqvist'),
    'the addresses are opened again': presses('.aoD.hl'),
    'the worst is taken out': presses('[name=bcc] .afX'),
    'two are left': speaksOf('Daniel Okafor', 'Maya Lindqvist'),
    'those two are taken out': presses('[name=to] .afX', '[name=to] .afX'),
    'nobody is left': sidebars(0),
  },
  'the user, groups and mailing lists are no persons': {
    'a year has passed': livesTheYear,
    'Gmail opens': opens('?aliases'),
    'a mail to the user and one other is begun': begun({
      to: [daniel, 'sam.tester@example.com'],
      cc: 'sam@coldgrid.example.com',
    }),
    'the account itself does not count': speaksOf('Daniel Okafor', 'sam@coldgrid.example.com'),
    'the addresses are opened': presses('.aoD.hl'),
    'the user takes the other address to send from': presses('.az2'),
    'it does not count any more': speaksOf('Daniel Okafor'),
    'it is discarded': presses('.oh'),
    'a mail to a group and a list is begun': begun({
      to: ['Cold storage board', 'cold-storage-forum@googlegroups.com'],
    }),
    'it is said that they are not checked': says(`Not checked. ${notPersons}`),
    'its sidebar is beside it': sidebars(1),
    'its addresses are opened': presses('.aoD.hl'),
    'the group is opened': presses('.sketch-expand'),
    'its members count': says(/2 others|Rosa/u),
    'the list still does not': async ({ surface }) => {
      await surface.click('button', 'Show more');
      await expect.poll(() => surface.text()).toContain(notPersons);
    },
  },
  'address chips of every shape are read': {
    'a year has passed': livesTheYear,
    ...held('?chips=2020'),
    ...held('?chips=2022'),
    ...held('?chips=2026'),
    ...held('?hash'),
  },
  'of several people the worst comes first and the others are folded': {
    'a year has passed': livesTheYear,
    'Gmail opens': opens(),
    'a mail to four is begun': begins({ to: [ines, daniel, maya, pavel] }, /^Do not contact/u),
    'the worst is first': speaksOf('Pavel Novak', 'Daniel Okafor', 'Maya Lindqvist', 'Ines Carvalho'),
    'the sidebar is beside it': sidebars(1),
    'another is opened': (scene) => scene.surface.click('button', 'Daniel Okafor'),
    'his reasons are shown': (scene) => scene.surface.waitFor('status', /^Hold\./u),
    'the first is folded': (scene) => scene.surface.waitFor('status', /^Do not contact$/u),
    'there is still room': sidebars(1),
    'the key for Send is pressed': keys('Control+Enter', body),
    'Tact asks': (scene) => scene.surface.waitFor('alertdialog', 'Send this?'),
    'Gmail has nothing': gmailHas(),
  },
  'two hundred people are all checked, and the sidebar can be used': {
    'a year has passed': livesTheYear,
    'Gmail opens': opens(),
    'a mail to all is begun': begins({ to: [...guests, daniel, pavel] }, /^Do not contact/u),
    'the worst two are first': async ({ surface }) => {
      const names = async () => (await surface.findAll('article')).slice(0, 2).map(({ name }) => name);
      await expect.poll(names).toEqual(['Pavel Novak', 'Daniel Okafor']);
    },
    'the rest is folded': (scene) => scene.surface.waitFor('button', '192 more'),
    'everybody was checked': async ({ surface }) => {
      expect(await surface.text()).not.toMatch(/could not check|Not checked/u);
    },
    'the sidebar leaves Send free': sidebars(1),
    'more are shown': (scene) => scene.surface.click('button', '192 more'),
    'there are more': (scene) => scene.surface.waitFor('button', '168 more'),
    'it leaves Send free still': sidebars(1),
  },
};
