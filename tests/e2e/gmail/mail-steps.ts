import { expect } from '@playwright/test';
import type { EpochMs } from '../../../outreach/brand.ts';
import { gmailMessageKey, touchIdOf } from '../../../outreach/gmail-touch.ts';
import type { Handle } from '../../../outreach/handle.ts';
import type { TouchSighting } from '../../../outreach/sighting.ts';
import type { Touch } from '../../../outreach/touch.ts';
import type { Draft, GmailScene, Story } from './scene.ts';

export const ines = 'ines.carvalho@portside.example.net';
export const daniel = 'daniel.okafor@aldwater.example.com';
export const pavel = 'pavel.novak@zeman.example.com';
export const nadia = 'nadia.rahman@example.org';

export const send = '.aoO[role=button]';
export const body = '[g_editable=true]';

export type Step = (scene: GmailScene) => Promise<unknown>;

export const opens =
  (search = '', hash?: string): Step =>
  (scene) =>
    scene.open(search, hash);

/** Begins a mail and waits until its recipients are checked. */
export const begins =
  (draft: Draft, verdict: RegExp = /^Clear/u): Step =>
  async (scene) => {
    await scene.compose({ subject: 'The readings', ...draft });
    await scene.surface.waitFor('status', verdict);
  };

export const presses =
  (...selectors: readonly string[]): Step =>
  async (scene) => {
    for (const selector of selectors) await scene.press(selector);
  };

/** Presses a key while something has the focus. */
export const keys =
  (key: string, on?: string): Step =>
  async (scene) => {
    if (on !== undefined) await scene.focus(on);
    await scene.key(key);
  };

/** Waits until the stand-in has exactly these mails, by their states. */
export const gmailHas =
  (...states: readonly string[]): Step =>
  (scene) =>
    expect.poll(async () => (await scene.sent()).map(({ state }) => state)).toEqual(states);

export const historyOf = async (scene: GmailScene, address: string): Promise<readonly Touch[]> =>
  (await scene.briefing(address)).history;

/** Waits until the history with an address has exactly these states, newest first. */
export const hasTouches =
  (address: string, ...states: readonly Touch['state'][]): Step =>
  (scene) =>
    expect
      .poll(async () => (await historyOf(scene, address)).map(({ state }) => state), { timeout: 15_000 })
      .toEqual(states);

/** Waits for one touch that has the id which Gmail gave the mail. */
export const isSettledOnce =
  (address: string): Step =>
  async (scene) => {
    const { message } = await gmailsId(scene);
    const settled = { id: touchIdOf(message, handleOf(address)), state: 'sent' };
    await expect
      .poll(async () => (await historyOf(scene, address)).map(({ id, state }) => ({ id, state })))
      .toEqual([settled]);
  };

/** Tells Tact of the one mail that left as an import of the mailbox does. */
export const isImported =
  (address: string): Step =>
  async (scene) => {
    const { message, at, thread } = await gmailsId(scene);
    const imported = touchTo(address, { message, at, thread, source: 'imported' });
    await scene.tell('record', { sightings: [imported] });
  };

/** A mail to an address that went out at a moment, as an import gives it. */
export function touchTo(
  address: string,
  fields: Pick<TouchSighting, 'message' | 'at'> & Partial<TouchSighting>,
): TouchSighting {
  return {
    kind: 'touch',
    id: touchIdOf(fields.message, handleOf(address)),
    handles: [handleOf(address)],
    channel: 'email',
    direction: 'out',
    state: 'sent',
    source: 'imported',
    ...fields,
  };
}

export const handleOf = (address: string) => `email:${address}` as Handle;

/** Presses a folder in the menu of the page. */
export const goesTo =
  (folder: string): Step =>
  (scene) =>
    scene.press(`a[href="#${folder}"]`);

/** A clear mail, ready to be sent. */
export const begunToInes: Story = { 'Gmail opens': opens(), 'a mail is begun': begins({ to: ines }) };

/** What Gmail's own ids say of the one mail that has left. */
async function gmailsId(scene: GmailScene) {
  const left = () => scene.inPage((standIn) => standIn.kept().flatMap(({ legacyId }) => legacyId ?? []), 0);
  await expect.poll(left).toHaveLength(1);
  const [id = ''] = await left();
  // The id of the first message names the conversation; its first bits are when Gmail took it.
  const at = Number(BigInt(`0x${id}`) >> 20n) as EpochMs;
  return { message: gmailMessageKey(id), thread: id, at };
}
