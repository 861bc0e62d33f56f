import { expect } from '@playwright/test';
import { begins, ines, opens, type Step } from './mail-steps.ts';
import type { GmailScene, Story } from './scene.ts';
import { opensThread } from './threads.ts';

const onEveryPage = ['mailboxSign', 'signOutLink'];
const inCompose = ['composeAnchor', 'send', 'body', 'subject', 'summaryPerson'];
const inList = ['listRow', 'rowPeople', 'rowSubject', 'rowDate', 'rowCount'];
const inThread = [
  ...['threadHeading', 'threadMessage', 'messageSender'],
  ...['messageBody', 'messageDate', 'foldedMessages'],
];

/** Waits until a selector of each of these lists has found its thing. */
const finds =
  (...lookedFor: readonly string[]): Step =>
  (scene) =>
    expect.poll(() => missing(scene, lookedFor), { timeout: 15_000 }).toEqual([]);

const missing = async (scene: GmailScene, lookedFor: readonly string[]): Promise<readonly string[]> => {
  const { readings } = await scene.tell('readings', {});
  const found = new Set(readings.filter(({ rung }) => rung !== undefined).map(({ name }) => name));
  return lookedFor.filter((name) => !found.has(name));
};

/** Issue 3, part 7: the user's own pages tell which selectors find their things. */
export const selfCheck: Readonly<Record<string, Story>> = {
  'what is looked for on a page with a conversation and a compose is found': {
    'Gmail opens': opens(),
    'a mail is begun': begins({ to: ines }),
    'the list and the mail are found': finds(...onEveryPage, ...inCompose, ...inList),
    'a long conversation is opened': opensThread('leeds-weekly'),
    'all of it is found': finds(...inThread),
    'a page is taken': async (scene) => {
      const { tabs } = await scene.tell('site-tabs', {});
      const [tab] = tabs.filter(({ site }) => site === 'gmail');
      const { html } = await scene.tell('redacted-page', { tab: tab?.tab ?? 0 });
      expect(html).toContain('data-legacy-message-id');
      expect(html).not.toMatch(/Tom[aá]s|Carvalho|portside|sam\.tester|cold store/iu);
    },
  },
};
