import { expect } from '@playwright/test';
import type { EpochMs } from '../../../outreach/brand.ts';
import { gmailMessageKey } from '../../../outreach/gmail-touch.ts';
import {
  begins,
  daniel,
  gmailHas,
  historyOf,
  ines,
  nadia,
  opens,
  presses,
  send,
  touchTo,
  type Step,
} from './mail-steps.ts';
import type { Story } from './scene.ts';

export const tomas = 'tomas.beltran@frigolevante.example.com';
const alias = 'sam@coldgrid.example.com';
const toDaniel = `Daniel Okafor <${daniel}>`;
const unfolds = presses('.adx');

/** Opens a conversation by its name in the stand-in, or its subject. */
export const opensThread =
  (name: string): Step =>
  (scene) =>
    scene.inPage((standIn, wanted) => standIn.openThread(wanted), name);

/** Lets a mail arrive. */
export const arrives =
  (mail: object): Step =>
  (scene) =>
    scene.inPage((standIn, arrived) => standIn.receive(arrived), mail);

/** Opens what stands on one line: our own message that is not the last. */
const opensOurs: Step = (scene) => scene.pressText('Sam Tester');

/** Waits for these directions in a history, newest first, each at the moment inside the id of a message on the page. */
export const hasMails =
  (address: string, ...directions: readonly ('in' | 'out')[]): Step =>
  async (scene) => {
    const written = async () => {
      const times = new Map((await idsOnPage(scene)).map((id) => [gmailMessageKey(id), timeIn(id)]));
      const history = await historyOf(scene, address);
      return history.map(({ direction, message, at }) =>
        times.get(message) === at ? direction : `${direction}, ${message} at ${String(at)}`,
      );
    };
    await expect.poll(written, { timeout: 15_000 }).toEqual(directions);
  };

const idsOnPage = (scene: Parameters<Step>[0]) =>
  scene.inPage(
    () =>
      [...document.querySelectorAll('[data-legacy-message-id]')].flatMap(
        (message) => message.getAttribute('data-legacy-message-id') ?? [],
      ),
    0,
  );

const timeIn = (id: string) => Number(BigInt(`0x${id}`) >> 20n);

/** Waits until so many people are known whom these letters find. */
const knows =
  (search: string, count: number): Step =>
  (scene) =>
    expect.poll(async () => (await scene.tell('people', { search, limit: 9 })).total).toBe(count);

/** Daniel got a mail just now, so that another one has to wait. */
const wroteToDaniel: Step = (scene) =>
  scene.tell('record', {
    sightings: [touchTo(daniel, { message: 'invented:1', at: Date.now() as EpochMs, name: 'Daniel Okafor' })],
  });

const says =
  (verdict: RegExp): Step =>
  (scene) =>
    scene.surface.waitFor('status', verdict);

const readsTomas: Story = {
  'the conversation is opened': opensThread('tomas-rest'),
  'the answer is known': hasMails(tomas, 'in'),
  'our own mail is opened': opensOurs,
  'both are known': hasMails(tomas, 'in', 'out'),
};

const heldForDaniel = {
  'Daniel was written to': wroteToDaniel,
  'Gmail opens': opens(),
  'a mail is begun': begins({ to: toDaniel }, /^Hold/u),
} satisfies Story;

/** Issue 3, part 5: the messages of an open conversation become touches, once, also of one that began before Tact. */
export const threads: Readonly<Record<string, Story>> = {
  'a conversation that began before Tact is known with its moments, and once when it is opened again': {
    'Gmail opens': opens(),
    ...readsTomas,
    'the list is opened': presses('a[href="#inbox"]'),
    'the conversation is opened again': opensThread('tomas-rest'),
    'an answer arrives in it': arrives({ from: 'tomas', thread: 'tomas-rest', text: 'The season is over.' }),
    'it is the only new one': hasMails(tomas, 'in', 'in', 'out'),
    'the tab is closed': (scene) => scene.closeTab(),
    'Gmail opens in another tab': opens(),
    'the conversation is opened there': opensThread('tomas-rest'),
    'one more arrives': arrives({ from: 'tomas', thread: 'tomas-rest', text: 'Call me.' }),
    'that one is new': hasMails(tomas, 'in', 'in', 'in', 'out'),
  },
  'a long conversation is read as far as it is unfolded': {
    'Gmail opens': opens(),
    'the conversation is opened': opensThread('leeds-weekly'),
    'the last message is known, and the draft is not': hasMails(tomas, 'in'),
    'the first is known': hasMails(ines, 'in'),
    'it is unfolded': unfolds,
    'all of Tomás are known': hasMails(tomas, 'in', 'in', 'in', 'in', 'in', 'in'),
    'all of Ines are known': hasMails(ines, 'in', 'in', 'in', 'in', 'in'),
  },
  'what was sent from another address of the account is our own': {
    'Gmail opens': opens('?aliases'),
    'a mail is begun': begins({ to: ines }),
    'the other address is chosen': presses('.aoD.hl', '.az4'),
    'the other address is known': (scene) =>
      expect
        .poll(async () => (await scene.tell('settings', {})).ownAddresses.map(({ handle }) => handle))
        .toContain(`email:${alias}`),
    'the conversation is opened': opensThread('leeds-weekly'),
    'it is unfolded': unfolds,
    'a message of ours is opened': opensOurs,
    'Tomás has got it': hasMails(tomas, 'in', 'in', 'in', 'in', 'in', 'out', 'in'),
    'we are nobody': knows('coldgrid', 0),
  },
  'a list and a machine are nobody': {
    'Gmail opens': opens(),
    'a machine writes': arrives({ from: 'Portal <no-reply@forum.example.org>', subject: 'Board papers' }),
    'a list writes': arrives({
      from: 'Forum <cold-storage-forum@googlegroups.com>',
      thread: 'Board papers',
      text: 'Agenda',
    }),
    'a person writes': arrives({ from: 'ines', thread: 'Board papers', text: 'Thank you.' }),
    'the conversation is opened': opensThread('Board papers'),
    'the person is known': hasMails(ines, 'in'),
    'nobody else is': knows('', 1),
  },
  'an answer that is read ends a hold in an open compose': {
    ...heldForDaniel,
    'Daniel answers': arrives({ from: 'daniel', thread: 'daniel-leeds', text: 'Which hall?' }),
    'the answer is opened': opensThread('daniel-leeds'),
    'the mail is free': says(/^Clear/u),
    'Send is pressed': presses(send),
    'it goes at once': gmailHas('pending'),
  },
  'the answer of somebody else in a group ends no hold': {
    ...heldForDaniel,
    'Nadia answers in his place': arrives({
      from: 'nadia',
      cc: ['daniel'],
      thread: 'daniel-leeds',
      text: 'He is away.',
    }),
    'the answer is opened': opensThread('daniel-leeds'),
    'Nadia has answered': hasMails(nadia, 'in'),
    'Daniel has not': (scene) =>
      expect
        .poll(async () => (await historyOf(scene, daniel)).map(({ direction }) => direction))
        .not.toContain('in'),
    'the mail waits still': says(/^Hold/u),
    'Send is pressed': presses(send),
    'Tact asks': (scene) => scene.surface.waitFor('alertdialog', 'Send this?'),
    'Gmail has nothing': gmailHas(),
  },
  'an answer that arrives while the conversation is open is read': {
    'Gmail opens': opens(),
    'the conversation is opened': opensThread('ines-sines'),
    'the first answer is known': hasMails(ines, 'in'),
    'one more arrives': arrives({ from: 'ines', thread: 'ines-sines', text: 'Which week?' }),
    'both are known': hasMails(ines, 'in', 'in'),
  },
  'a conversation in the reading pane is read': { 'Gmail opens': opens('?pane'), ...readsTomas },
  'a conversation without its long id is read': { 'Gmail opens': opens('?perm=undefined'), ...readsTomas },
  'a conversation in a window of its own is read': {
    'the window opens': opens('popout?th=tomas-rest', ''),
    'the answer is known': hasMails(tomas, 'in'),
    'our own mail is opened': opensOurs,
    'both are known': hasMails(tomas, 'in', 'out'),
  },
  'an answer of ours is one mail before and after Gmail has given it its id': {
    'Gmail opens': opens('?sync=3000&undo=1000'),
    'the conversation is opened': opensThread('nadia-coffee'),
    'it is read': hasMails(nadia, 'out', 'in'),
    'an answer is begun': (scene) => scene.inPage((standIn) => standIn.reply('nadia-coffee', 'reply'), 0),
    'it is checked': (scene) => scene.surface.waitFor('status'),
    'Send is pressed': presses(send),
    'it has left': gmailHas('sent'),
    'Gmail has given it its id': (scene) =>
      expect
        .poll(() => scene.inPage((standIn) => standIn.kept().map(({ legacyId }) => !legacyId), 0))
        .toEqual([false]),
    'Gmail opens again': opens(),
    'the conversation is opened again': opensThread('nadia-coffee'),
    'it is one mail, at the moment of its id': hasMails(nadia, 'out', 'out', 'in'),
  },
};
