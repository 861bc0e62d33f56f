import { expect } from '@playwright/test';
import { begins, ines, opens } from './mail-steps.ts';
import type { GmailScene, Story } from './scene.ts';
import { opensThread } from './threads.ts';

const lookedFor = [
  ...['mailboxSign', 'signOutLink'],
  ...['composeAnchor', 'send', 'body', 'subject', 'summaryPerson'],
  ...['listRow', 'rowPeople', 'rowSubject', 'rowDate', 'rowCount'],
  ...['threadHeading', 'threadMessage', 'messageSender', 'messageBody', 'messageDate', 'foldedMessages'],
];

const found = async (scene: GmailScene): Promise<readonly string[]> =>
  (await scene.tell('readings', {})).readings
    .filter(({ rung }) => rung !== undefined)
    .map(({ name }) => name);

/** Issue 3, part 7: the user's own pages tell which selectors find their things. */
export const selfCheck: Readonly<Record<string, Story>> = {
  'what is looked for on a page with a conversation and a compose is found': {
    'Gmail opens': opens(),
    'a mail is begun': begins({ to: ines }),
    'a long conversation is opened': opensThread('leeds-weekly'),
    'all of it is found': (scene) =>
      expect.poll(() => found(scene), { timeout: 15_000 }).toEqual(expect.arrayContaining(lookedFor)),
    'a page is taken': async (scene) => {
      const { tabs } = await scene.tell('site-tabs', {});
      const [tab] = tabs.filter(({ site }) => site === 'gmail');
      const { html } = await scene.tell('redacted-page', { tab: tab?.tab ?? 0 });
      expect(html).toContain('data-legacy-message-id');
      expect(html).not.toMatch(/Tom[aá]s|Carvalho|portside|sam\.tester|cold store/iu);
    },
  },
};
