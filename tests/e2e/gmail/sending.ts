import { expect } from '@playwright/test';
import {
  begins,
  begunToInes,
  body,
  gmailHas,
  goesTo,
  hasTouches,
  historyOf,
  ines,
  isImported,
  isSettledOnce,
  keys,
  nadia,
  opens,
  presses,
  send,
  type Step,
} from './mail-steps.ts';
import type { Story } from './scene.ts';

const sent: Story = {
  ...begunToInes,
  'Send is pressed': presses(send),
  'it is on its way': gmailHas('pending'),
};
const isPending = hasTouches(ines, 'pending');
const isUndone = hasTouches(ines, 'undone');

const closesTab: Step = (scene) => scene.closeTab();
const opensSent: Story = {
  'Sent is opened another time': opens('', '#sent'),
  'the mail is opened': async (scene) => {
    const state = () => scene.inPage((standIn) => standIn.kept()[0]?.state, 0);
    // It can be taken back for ten seconds.
    await expect.poll(state, { timeout: 20_000 }).toBe('sent');
    await scene.pressText('The readings');
  },
};
const toNobody: Step = (scene) => scene.compose({ subject: 'The readings' });
const typesAddress: Step = async (scene) => {
  await scene.press('.oL.aDm');
  await scene.focus('[name=to] input');
  await scene.type(`${ines},`);
  await scene.surface.waitFor('status', /^Clear/u);
};
/** Two presses on one Send within 700 ms are one press, and nobody types an address that fast. */
const typing: Step = () => new Promise((resolve) => setTimeout(resolve, 800));
const attached: Story = {
  'Gmail opens': opens('?attachment'),
  'a mail that forgets its attachment is begun': begins({ to: ines, body: 'See what is attached.' }),
  'Send is pressed': presses(send),
};

/** Issue 3, part 3: no touch is lost, and none counts twice, in whatever way a mail leaves or does not. */
export const sending: Readonly<Record<string, Story>> = {
  'a mail that nobody takes back is sent': {
    ...sent,
    'it is counted': isPending,
    'it is too late to take it back': (scene) =>
      expect
        .poll(async () => (await historyOf(scene, ines)).map(({ state }) => state), { timeout: 60_000 })
        .toEqual(['sent']),
    'Sent is opened': goesTo('sent'),
    'the mail is opened': (scene) => scene.pressText('The readings'),
    'it has the id of Gmail': isSettledOnce(ines),
  },
  'Ctrl+Enter in the text sends': {
    ...begunToInes,
    'the keys are pressed': keys('Control+Enter', body),
    'it is on its way': gmailHas('pending'),
    'it is counted once': isPending,
  },
  'Enter and Space on Send send': {
    ...begunToInes,
    'Enter is pressed': keys('Enter', send),
    'it is on its way': gmailHas('pending'),
    'it is counted once': isPending,
    'a mail to somebody else is begun': begins({ to: nadia }),
    'Space is pressed': keys('Space', send),
    'that one is on its way': gmailHas('pending', 'pending'),
    'that one is counted once': hasTouches(nadia, 'pending'),
  },
  'send and archive sends': {
    'Gmail opens': opens('?try=send-and-archive'),
    'the reply is checked': (scene) => scene.surface.waitFor('status', /./u),
    'Send and archive is pressed': presses('.Uo[role=button]'),
    'it is on its way': gmailHas('pending'),
    'the reply is counted once': async (scene) => {
      const outgoing = async () =>
        (await historyOf(scene, ines)).filter(
          ({ state, direction }) => state === 'pending' && direction === 'out',
        );
      await expect.poll(async () => (await outgoing()).length).toBe(1);
    },
  },
  'a mail taken back by the notice is undone, and counts once when it is sent again': {
    ...sent,
    'it is counted': isPending,
    'Undo is pressed': presses('#link_undo'),
    'Gmail has it back': gmailHas(),
    'it is undone': isUndone,
    'Send is pressed again': presses(send),
    'it is on its way again': gmailHas('pending'),
    'only that counts': hasTouches(ines, 'pending', 'undone'),
  },
  'a mail taken back by the key z is undone': {
    ...sent,
    'it is counted': isPending,
    'z is pressed': keys('z'),
    'Gmail has it back': gmailHas(),
    'it is undone': isUndone,
  },
  'two mails to one person are two': {
    ...begunToInes,
    'another one is begun': begins({ to: ines, subject: 'More readings' }),
    'one is sent': presses(send),
    'it is on its way': gmailHas('pending'),
    'it is counted': isPending,
    'the other waits': async (scene) => {
      await scene.surface.waitFor('status', /^Hold/u);
      await scene.press(send);
      await scene.surface.waitFor('alertdialog', 'Send this?');
    },
    'it is sent all the same': (scene) => scene.surface.click('button', 'Send anyway'),
    'both are on their way': gmailHas('pending', 'pending'),
    'both are counted': hasTouches(ines, 'pending', 'pending'),
    'the last one is taken back': presses('#link_undo'),
    'only that is undone': hasTouches(ines, 'undone', 'pending'),
  },
  'a discarded mail counts for nothing': {
    ...begunToInes,
    'it is discarded': presses('.gU .oh'),
    'it is gone': (scene) => expect.poll(() => scene.count('.M9')).toBe(0),
    'nothing is counted': hasTouches(ines),
  },
  'a mail whose tab is closed at once counts once, also when it is imported later': {
    ...sent,
    'the tab is closed': closesTab,
    ...opensSent,
    'it has the id of Gmail': isSettledOnce(ines),
    'the mailbox is imported': isImported(ines),
    'it is the same mail': isSettledOnce(ines),
  },
  'a mail that is imported first and opened later counts once': {
    'Gmail opens': opens('?undo=0'),
    'a mail is begun': begins({ to: ines }),
    'Send is pressed': presses(send),
    'it is gone': gmailHas('sent'),
    'the mailbox is imported': isImported(ines),
    'it has the id of Gmail': isSettledOnce(ines),
    'the tab is closed': closesTab,
    ...opensSent,
    'it is the same mail': isSettledOnce(ines),
  },
  'a mail without a connection is on its way until there is one': {
    ...begunToInes,
    'the connection is gone': (scene) =>
      scene.inPage((standIn) => {
        standIn.goOffline();
      }, 0),
    'Send is pressed': presses(send),
    'Gmail keeps it': gmailHas('outbox'),
    'it is counted': isPending,
    'the connection is back': (scene) =>
      scene.inPage((standIn) => {
        standIn.goOnline();
      }, 0),
    'Gmail sends it': gmailHas('sent'),
    'the tab is closed': closesTab,
    ...opensSent,
    'it is counted once': isSettledOnce(ines),
  },
  'a mail to nobody counts when it has somebody': {
    'Gmail opens': opens(),
    'a mail to nobody is begun': toNobody,
    'Send is pressed': presses(send),
    'Gmail refuses': presses('[role=alertdialog] button'),
    'nothing is counted': async (scene) => {
      expect((await scene.tell('storage-state', {})).touches).toBe(0);
    },
    'an address is typed': typesAddress,
    'it is checked': (scene) => scene.surface.waitFor('article'),
    'as long passes as a person types': typing,
    'Send is pressed again': presses(send),
    'it is on its way': gmailHas('pending'),
    'it counts once': isPending,
  },
  'a mail that forgot its attachment counts once when it is sent all the same': {
    ...attached,
    'Gmail asks, and it is sent': presses('[role=alertdialog] [name=ok]'),
    'it is on its way': gmailHas('pending'),
    'it counts once': isPending,
  },
  'a mail that forgot its attachment counts for nothing when it is discarded': {
    ...attached,
    'Gmail asks, and it is not sent': presses('[role=alertdialog] [name=cancel]'),
    'it is discarded': presses('.gU .oh'),
    'nothing is on its way': isUndone,
  },
};

/**
 * Told with the worker awake only: what a page has handed to a worker that is stopped before it has read it is lost with
 * the page, and the mail is counted when its conversation is opened.
 */
export const hasty: Readonly<Record<string, Story>> = {
  'a mail whose tab is closed at once is counted at once': {
    ...sent,
    'the tab is closed': closesTab,
    'it is counted': isPending,
  },
};
