import { expect, test as base, type Page } from '@playwright/test';
import { launchTact, type LaunchedTact } from './harness/launch-chromium.ts';

export { expect };

export interface SentMail {
  readonly to: readonly string[];
  readonly state: string;
  readonly composeId: string;
  readonly draftId: string;
  readonly legacyId?: string;
}

interface OpenCompose {
  readonly key: string;
  readonly draftId: string;
  readonly kind: string;
  readonly state: string;
}

/** What the stand-in Gmail offers to tests; tests/stand-ins/README.md says what each does. */
interface StandIn {
  readonly sent: readonly SentMail[];
  readonly undone: readonly SentMail[];
  composes(): readonly OpenCompose[];
  kept(): readonly SentMail[];
  openCompose(draft: object): string;
  openThread(name: string): void;
  openFolder(name: string): void;
  reply(name: string, kind?: string): string;
  receive(mail: object): string;
  rebuildCompose(key: string | null): void;
  leaveScheduled(): void;
  goOffline(): void;
  goOnline(): void;
  reset(): void;
}

/** A test over the stand-ins alone: a browser without the extension, kept for the whole worker. */
export const test = base.extend<{ page: Page }, { launched: LaunchedTact }>({
  launched: [
    async ({}, use) => {
      const launched = await launchTact({});
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ launched }, use) => {
    const page = await launched.context.newPage();
    const mistakes: string[] = [];
    page.on('pageerror', (error) => mistakes.push(error.message));
    await use(page);
    expect(mistakes).toEqual([]);
    await page.close();
  },
});

const inbox = 'https://mail.google.com/mail/u/0/';

/** Opens the inbox as it was before anything was sent. `query` begins with a question mark. */
export async function openInbox(page: Page, query = ''): Promise<void> {
  await page.goto(`${inbox}?fresh${query.replace('?', '&')}`);
  await page.locator('tr.zA').first().waitFor();
}

/** Opens the mailbox with all that was done to it before. */
export async function comeBack(page: Page, query = '', hash = '#inbox'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${inbox}${query}${hash}`);
}

/** Calls something of the stand-in in the page; `call` may use nothing from outside. */
export async function inPage<Given, Result>(
  page: Page,
  call: (given: { readonly standIn: StandIn; readonly value: Given }) => Result,
  value: Given,
): Promise<Result> {
  const source = `(value) => (${call.toString()})({ standIn: window.standIn, value })`;
  return page.evaluate(`(${source})(${value === undefined ? 'undefined' : JSON.stringify(value)})`);
}

/** A mail to somebody that nothing speaks against. */
export const toHarry = {
  to: 'Harry James <harry.james@example.org>',
  subject: 'Tonnage',
  body: 'Hello Harry,',
};

/** Opens one more compose; gives its key. */
export async function compose(page: Page, draft: object = toHarry): Promise<string> {
  return inPage(page, ({ standIn, value }) => standIn.openCompose(value), draft);
}

/** The mails that this page has sent and not taken back. */
export async function sentMails(page: Page): Promise<readonly SentMail[]> {
  return inPage(page, ({ standIn }) => standIn.sent, undefined);
}
