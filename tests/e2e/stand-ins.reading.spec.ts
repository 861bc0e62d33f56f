import { comeBack, expect, inPage, openInbox, test } from './stand-in-test.ts';

test('a long conversation folds, unfolds, and names aliases, signatures, quotes and its draft', async ({
  page,
}) => {
  await openInbox(page);
  await page.locator('tr.zA', { hasText: 'week by week' }).click();
  await expect(page.locator('.kx, .kQ')).toHaveCount(13);
  await expect(page.locator('.kv')).toHaveCount(2);
  await page.locator('.adx').click();
  await expect(page.locator('.kv')).toHaveCount(15);
  await expect(page.locator('.gD[email="sam@coldgrid.example.com"]')).toHaveCount(5);
  await expect(page.locator('.h7 .gmail_signature')).toHaveCount(1);
  await expect(page.locator('.h7 .gmail_quote').first()).toBeHidden();
  await page.locator('.h7 .ajR').click();
  await expect(page.locator('.h7 .gmail_quote').first()).toBeVisible();
  await expect(page.locator('[data-message-id]:not([data-legacy-message-id])')).toHaveCount(1);
  await page.locator('.sketch-draft').click();
  await expect(page.locator('.ip input[name=draft]')).toHaveValue(/^#msg-a:r/u);
});

test('an answer arrives in the list and in the open conversation', async ({ page }) => {
  await openInbox(page);
  const answer = { from: 'nadia', thread: 'nadia-coffee', text: 'Make it eleven.' };
  const id = await inPage(page, ({ standIn, value }) => standIn.receive(value), answer);
  const row = page.locator('tr.zA.zE', { hasText: 'Coffee' });
  await expect(row.locator('[data-legacy-last-non-draft-message-id]')).toHaveAttribute(
    'data-legacy-last-non-draft-message-id',
    id,
  );
  await row.click();
  await inPage(page, ({ standIn, value }) => standIn.receive(value), { ...answer, text: 'Or twelve.' });
  await expect(page.locator('.h7 .ii')).toContainText('Or twelve.');
});

test('a draft in the conversation counts as its last message, not as its last real one', async ({ page }) => {
  await openInbox(page);
  const words = page.locator('tr.zA [data-legacy-thread-id]', { hasText: 'week by week' });
  const last = await words.getAttribute('data-legacy-last-message-id');
  expect(await words.getAttribute('data-legacy-last-non-draft-message-id')).not.toBe(last);
});

test('a conversation opens by a hexadecimal id, keeps the old heading hidden, and may lack its long id', async ({
  page,
}) => {
  await openInbox(page, '?perm=undefined');
  const id = await page
    .locator('tr.zA [data-legacy-thread-id]')
    .first()
    .getAttribute('data-legacy-thread-id');
  await comeBack(page, '?perm=undefined', `#all/${id ?? ''}`);
  const heading = page.locator('h2.hP:visible');
  await expect(heading).toHaveAttribute('data-legacy-thread-id', id ?? '-');
  await expect(heading).toHaveAttribute('data-thread-perm-id', 'undefined');
  await inPage(
    page,
    ({ standIn }) => {
      standIn.openThread('nadia-coffee');
    },
    undefined,
  );
  await expect(heading).toHaveText('Coffee next week?');
  await expect(page.locator('h2.hP')).toHaveCount(2);
});

test('the reading pane shows list and conversation', async ({ page }) => {
  await openInbox(page, '?pane');
  await page.locator('tr.zA', { hasText: 'Coffee' }).click();
  await expect(page.locator('[role=main] .aia h2[data-legacy-thread-id]')).toBeVisible();
  await expect(page.locator('[role=main] tr.zA').first()).toBeVisible();
});

for (const [split, rows] of [
  ['1', 3],
  ['2', 2],
] as const) {
  test(`a row may take ${String(rows)} lines, and an advertisement is among them`, async ({ page }) => {
    await openInbox(page, `?split=${split}&ads`);
    const threads = await page.locator('tr.zA [data-legacy-thread-id]').count();
    await expect(page.locator('tr.zA.apv')).toHaveCount(threads * rows);
    await expect(page.locator('tr.zA.am0')).toHaveCount(1);
  });
}

test('dates are written in the language of the page', async ({ page }) => {
  await openInbox(page, '?ui=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('tr.zA .xW span').first()).toHaveAttribute('title', /[صم]$/u);
});
