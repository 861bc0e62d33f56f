import type { Page } from '@playwright/test';
import {
  comeBack,
  compose,
  expect,
  inPage,
  openInbox,
  sentMails,
  test,
  toHarry,
  type SentMail,
} from './stand-in-test.ts';

const keptMails = (page: Page): Promise<readonly SentMail[]> =>
  inPage(page, ({ standIn }) => standIn.kept(), undefined);

async function openScheduleDialog(page: Page): Promise<void> {
  await page.locator('.hG').click();
  await expect(page.locator('body > [role=menu]')).toBeVisible();
  await page.locator('[role=menuitem][selector=scheduledSend]').click();
}

test('the key z takes the mail back', async ({ page }) => {
  await openInbox(page);
  await compose(page);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('z');
  await expect(page.locator('.M9')).toHaveCount(1);
  expect(await inPage(page, ({ standIn }) => standIn.undone.length, undefined)).toBe(1);
});

test('send and archive takes the conversation out of the inbox', async ({ page }) => {
  await openInbox(page);
  await page.locator('tr.zA', { hasText: 'Coffee' }).click();
  await page.locator('.bkH').click();
  await page.locator('.Uo').click();
  await expect(page.locator('tr.zA').first()).toBeVisible();
  await expect(page.locator('tr.zA', { hasText: 'Coffee' })).toHaveCount(0);
  expect(await sentMails(page)).toHaveLength(1);
});

test('a preset schedules, and the toast has no link to the message', async ({ page }) => {
  await openInbox(page);
  await compose(page);
  await openScheduleDialog(page);
  await page.locator('[role=dialog] [role=menuitem].Az').first().click();
  await expect(page.locator('#link_undo')).toBeVisible();
  await expect(page.locator('#link_vsm')).toHaveCount(0);
  expect((await sentMails(page)).map(({ state }) => state)).toEqual(['scheduled']);
});

for (const language of ['en', 'ja', 'ar']) {
  test(`a date and time are picked in ${language}, and cancelling brings the draft back`, async ({
    page,
  }) => {
    await openInbox(page, `?ui=${language}&scheduledVsm`);
    await compose(page);
    await openScheduleDialog(page);
    await page.locator('.Az.AM').click();
    await page.locator('[role=dialog] input').last().fill('09:45');
    await page.locator('.J-at1-auR').click();
    await expect(page.locator('#link_vsm')).toBeVisible();
    const [mail] = await sentMails(page);
    await comeBack(page, `?ui=${language}`, '#scheduled');
    await page.locator('tr.zA').click();
    await page.locator('.sketch-cancel').click();
    await expect(page.locator('input[name=draft]')).toHaveValue(mail?.draftId ?? '-');
    expect(await keptMails(page)).toEqual([]);
  });
}

test('a scheduled mail leaves when its time comes', async ({ page }) => {
  await openInbox(page);
  await compose(page);
  await openScheduleDialog(page);
  await page.locator('.Az').first().click();
  await inPage(
    page,
    ({ standIn }) => {
      standIn.leaveScheduled();
    },
    undefined,
  );
  expect((await keptMails(page)).map(({ state }) => state)).toEqual(['sent']);
});

test('a forgotten attachment is asked about, and the mail goes by Send anyway only', async ({ page }) => {
  await openInbox(page, '?attachment');
  await compose(page, { ...toHarry, body: 'It is attached.' });
  await page.locator('.aoO').click();
  await page.locator('[role=alertdialog] button[name=cancel]').click();
  expect(await sentMails(page)).toEqual([]);
  await page.locator('.aoO').click();
  await page.locator('[role=alertdialog] button[name=ok]').click();
  expect(await sentMails(page)).toHaveLength(1);
});

test('without a connection the mail waits in the outbox and leaves when there is one', async ({ page }) => {
  await openInbox(page);
  await inPage(
    page,
    ({ standIn }) => {
      standIn.goOffline();
    },
    undefined,
  );
  await compose(page);
  await page.locator('.aoO').click();
  await expect(page.locator('.M9')).toHaveCount(0);
  await inPage(
    page,
    ({ standIn }) => {
      standIn.openFolder('outbox');
    },
    undefined,
  );
  await expect(page.locator('tr.zA:visible')).toHaveCount(1);
  await inPage(
    page,
    ({ standIn }) => {
      standIn.goOnline();
    },
    undefined,
  );
  await expect(page.locator('tr.zA:visible')).toHaveCount(0);
  expect((await sentMails(page)).map(({ state }) => state)).toEqual(['sent']);
});

test('a mail whose tab was closed leaves all the same and has its legacy id afterwards', async ({ page }) => {
  await openInbox(page, '?undo=600');
  await compose(page);
  await page.locator('.aoO').click();
  const [mail] = await sentMails(page);
  await comeBack(page, '', '#sent');
  await expect
    .poll(() => keptMails(page))
    .toEqual([expect.objectContaining({ state: 'sent', draftId: mail?.draftId })]);
  await expect(page.locator('tr.zA [data-legacy-thread-id]').first()).toHaveText('Tonnage');
  await inPage(
    page,
    ({ standIn }) => {
      standIn.reset();
    },
    undefined,
  );
  await expect(page.locator('tr.zA', { hasText: 'Tonnage' })).toHaveCount(0);
});

test('a sent reply has its legacy id only when it is synced', async ({ page }) => {
  await openInbox(page, '?undo=0&sync=700');
  await page.locator('tr.zA', { hasText: 'Coffee' }).click();
  await page.locator('.bkH').click();
  await page.locator('.aoO').click();
  await expect(page.locator('#link_undo')).toHaveCount(0);
  await expect(page.locator('.adn:not([data-legacy-message-id])')).toHaveCount(1);
  await expect(page.locator('.adn:not([data-legacy-message-id])')).toHaveCount(0);
  await expect(page.locator('.adn[data-legacy-message-id]')).toHaveCount(3);
});
