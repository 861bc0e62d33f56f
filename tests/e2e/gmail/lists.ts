import { expect } from '@playwright/test';
import type { EpochMs } from '../../../outreach/brand.ts';
import { daniel, opens, presses, touchTo, type Step } from './mail-steps.ts';
import type { Story } from './scene.ts';
import { arrives, hasMails, opensThread, tomas } from './threads.ts';

const toDaniel = `Daniel Okafor <${daniel}>`;
const answer = { from: 'daniel', thread: 'daniel-leeds', text: 'Which hall?' };
const ours = { from: 'me', to: ['daniel'], thread: 'daniel-leeds', text: 'Sent from the train.' };
const opensInbox = presses('a[href="#inbox"]');

/** Waits until somebody has probably answered, or has not. */
const isProbablyAnswered =
  (address: string, expected = true): Step =>
  (scene) =>
    expect
      .poll(async () => (await scene.briefing(address)).probablyAnswered !== undefined, { timeout: 15_000 })
      .toBe(expected);

const sidebarSays =
  (expected: boolean): Step =>
  (scene) =>
    expect
      .poll(async () => (await scene.surface.text()).includes('Probably answered'), { timeout: 15_000 })
      .toBe(expected);

/** The user has read their own mail to Daniel, and is back at the list. */
const wroteToDaniel = (search = ''): Story => ({
  'Gmail opens': opens(search),
  'our own mail is opened': opensThread('daniel-leeds'),
  'it is known': hasMails(daniel, 'out'),
  'the list is opened': opensInbox,
});
const answered: Story = {
  'an answer arrives': arrives(answer),
  'he has probably answered': isProbablyAnswered(daniel),
};

/** The user wrote to Tomás last in a conversation in which there stands a draft by now. */
const wroteToTomas: Step = async (scene) => {
  const [leeds] = await scene.inPage(
    (standIn) => standIn.threads().flatMap(({ id, legacyId }) => (id === 'leeds-weekly' ? legacyId : [])),
    0,
  );
  const at = (Date.now() - 30 * 86_400_000) as EpochMs;
  await scene.tell('record', {
    sightings: [touchTo(tomas, { message: 'invented:1', at, thread: leeds ?? '', name: 'Tomás Beltrán' })],
  });
};

/** Issue 3, part 5: a list tells of a message that nobody has read to Tact. */
export const lists: Readonly<Record<string, Story>> = {
  'a row with a newer message says that the person has probably answered, until it is opened': {
    ...wroteToDaniel(),
    'a mail is begun': (scene) => scene.compose({ to: toDaniel }),
    'it is checked': (scene) => scene.surface.waitFor('status'),
    ...answered,
    'the sidebar says so': sidebarSays(true),
    'the conversation is opened': opensThread('daniel-leeds'),
    'the answer is known': hasMails(daniel, 'in', 'out'),
    'nothing is left to be seen': isProbablyAnswered(daniel, false),
    'the sidebar does not say so': sidebarSays(false),
  },
  'a newer message of our own, sent from elsewhere, is settled by opening it': {
    ...wroteToDaniel(),
    'we write from elsewhere': arrives(ours),
    'it may be an answer': isProbablyAnswered(daniel),
    'the conversation is opened': opensThread('daniel-leeds'),
    'it is our own': hasMails(daniel, 'out', 'out'),
    'it is no answer': isProbablyAnswered(daniel, false),
  },
  'rows of three lines tell of an answer': { ...wroteToDaniel('?split=1'), ...answered },
  'rows of two lines tell of an answer': { ...wroteToDaniel('?split=2'), ...answered },
  'a list beside the conversation tells of an answer': { ...wroteToDaniel('?pane'), ...answered },
  'neither a draft nor an advertisement tells of an answer': {
    ...wroteToDaniel('?ads'),
    'Tomás was written to': wroteToTomas,
    ...answered,
    'Tomás has not': isProbablyAnswered(tomas, false),
    'nobody else is known': (scene) =>
      expect.poll(async () => (await scene.tell('people', { search: '', limit: 9 })).total).toBe(2),
  },
};
