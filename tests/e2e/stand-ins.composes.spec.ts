import type { Page } from '@playwright/test';
import { comeBack, compose, expect, inPage, openInbox, sentMails, test } from './stand-in-test.ts';

async function reply(page: Page, thread: string, kind = 'reply'): Promise<void> {
  await inPage(
    page,
    ({ standIn, value }) => {
      standIn.openThread(value);
    },
    thread,
  );
  await expect(page.locator('h2.hP:visible')).toBeVisible();
  await inPage(page, ({ standIn, value }) => standIn.reply(value.thread, value.kind), { thread, kind });
}

const addressesIn = (page: Page, field: string) =>
  page
    .locator(`.anm[name=${field}] [data-hovercard-id]`)
    .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-hovercard-id')));

test('a minimised compose hides its body and keeps its title bar', async ({ page }) => {
  await openInbox(page);
  await compose(page);
  await page.locator('.Hl').click();
  await expect(page.locator('.M9')).toBeHidden();
  await page.locator('.Hy').click();
  await expect(page.locator('.M9')).toBeVisible();
});

test('a full-screen compose stands below the body, and its emptied shell stays when it is closed', async ({
  page,
}) => {
  await openInbox(page);
  await compose(page);
  await page.locator('.Hq').click();
  await expect(page.locator('body > .aSs .aSt [role=dialog] .M9')).toBeVisible();
  await page.locator('.Ha').click();
  await expect(page.locator('.aSt [role=dialog] .aaZ')).toHaveCount(1);
  await expect(page.locator('.M9')).toHaveCount(0);
});

for (const [query, place] of [
  ['', '[role=listitem] .ip.adB > :not(:first-child).M9'],
  ['?reply=2024', '[role=listitem] .ip.adB > .M9:first-child'],
] as const) {
  test(`a reply stands in its place${query}`, async ({ page }) => {
    await openInbox(page, query);
    await reply(page, 'nadia-coffee');
    await expect(page.locator(place)).toHaveCount(1);
    await expect(page.locator('.gmail_quote').first()).toBeHidden();
  });
}

test('a reply to all leaves the own addresses out and answers from the alias', async ({ page }) => {
  await openInbox(page, '?aliases');
  await reply(page, 'leeds-weekly', 'replyAll');
  await page.locator('.ip .aoD.hl').click();
  expect(await addressesIn(page, 'to')).toHaveLength(1);
  const copies = await addressesIn(page, 'cc');
  expect(copies.length).toBeGreaterThan(0);
  expect(copies.filter((address) => address?.startsWith('sam'))).toEqual([]);
  await expect(page.locator('.ip input[name=from]')).toHaveValue('sam@coldgrid.example.com');
  await page.locator('.az2').click();
  await expect(page.locator('.ip input[name=from]')).toHaveValue('sam.tester@example.com');
});

test('a forward has no recipient yet, and after one reply a second can be written', async ({ page }) => {
  await openInbox(page);
  await reply(page, 'nadia-coffee', 'forward');
  await expect(page.locator('.ip .anm[name=to]')).toBeVisible();
  await page.locator('.oh').click();
  for (const count of [1, 2]) {
    await page.locator('.bkH').click();
    await page.locator('.aoO').click();
    expect(await sentMails(page)).toHaveLength(count);
  }
});

test('a reply that is popped out is the same draft in another compose', async ({ page }) => {
  await openInbox(page, '?save=0');
  await reply(page, 'nadia-coffee');
  await page.locator('[g_editable]').fill('Nadia, ten is fine.');
  await expect(page.locator('input[name=draft]')).not.toHaveValue('');
  const id = await page.locator('input[name=draft]').inputValue();
  await page.locator('.sketch-pop-out').click();
  await expect(page.locator('.ip .M9')).toHaveCount(0);
  await expect(page.locator('.dw .no input[name=draft]')).toHaveValue(id);
  await expect(page.locator('[g_editable]')).toContainText('ten is fine');
});

test('a draft survives a reload and opens again with its id; discarding it can be undone', async ({
  page,
}) => {
  await openInbox(page, '?save=0');
  await compose(page);
  await page.locator('input[name=subjectbox]').fill('Readings by hall');
  await expect(page.locator('input[name=draft]')).not.toHaveValue('');
  const id = await page.locator('input[name=draft]').inputValue();
  await page.locator('.Ha').click();
  await comeBack(page, '', '#drafts');
  await page.locator(`tr.zA:has([data-standalone-draft-id="${id}"])`).click();
  await expect(page.locator('input[name=draft]')).toHaveValue(id);
  expect(await addressesIn(page, 'to')).toEqual(['harry.james@example.org']);
  await page.locator('.oh').click();
  await expect(page.locator(`[data-standalone-draft-id="${id}"]`)).toHaveCount(0);
  await page.locator('#link_undo').click();
  await expect(page.locator('input[name=draft]')).toHaveValue(id);
});

test('a compose and a conversation may each have a window of their own', async ({ page }) => {
  await page.goto('https://mail.google.com/mail/u/0/?view=cm&fs=1&to=harry.james@example.org&su=Hello');
  await expect(page.locator('body.xE.xp [role=region] .az9 [email]')).toBeVisible();
  await page.goto('https://mail.google.com/mail/u/0/popout?search=inbox&th=nadia-coffee');
  await expect(page.locator('body.aAU.xE.Su h2[data-legacy-thread-id]')).toBeVisible();
  await page.locator('.bkH').click();
  await expect(page.locator('.ip.adB .M9')).toBeVisible();
});

test('a group has a chip without an address and opens into its members', async ({ page }) => {
  await openInbox(page);
  await compose(page, {});
  await page.keyboard.type('board');
  await page.locator('.afD', { hasText: 'Cold storage board' }).click();
  expect(await addressesIn(page, 'to')).toEqual(['Cold storage board']);
  await page.locator('.sketch-expand').click();
  expect(await addressesIn(page, 'to')).toHaveLength(3);
  await page.locator('.afX').first().click();
  expect(await addressesIn(page, 'to')).toHaveLength(2);
  await page.locator('.pE').click();
  await page.keyboard.type('storage forum');
  await page.locator('.afD:visible').first().click();
  expect(await addressesIn(page, 'cc')).toEqual(['cold-storage-forum@googlegroups.com']);
});

for (const [chips, selector] of [
  ['2020', '.vR input[type=hidden][name=to]'],
  ['2022', '.agb > .afV[data-hovercard-id]:not([role])'],
  ['2026', '.agb > div > .afV[role=option][data-hovercard-id]'],
] as const) {
  test(`chips of ${chips}`, async ({ page }) => {
    await openInbox(page, `?chips=${chips}`);
    await compose(page);
    await expect(page.locator(selector)).toHaveCount(1);
    await page.locator('.aoO').click();
    expect((await sentMails(page)).map(({ to }) => to)).toEqual([['harry.james@example.org']]);
  });
}

test('two hundred recipients stand there at once', async ({ page }) => {
  await openInbox(page);
  await compose(page, { to: Array.from({ length: 200 }, (_, index) => `guest${String(index)}@example.org`) });
  expect(await addressesIn(page, 'to')).toHaveLength(200);
});

test('hashed class names leave attributes, styles and gestures as they are', async ({ page }) => {
  await openInbox(page, '?hash');
  await compose(page);
  await expect(page.locator('.M9, .afV, .Ht, .IZ')).toHaveCount(0);
  await expect(page.locator('[class^=M9-]')).toHaveCSS('display', 'flex');
  await page.locator('[jslog^="32601"]').click();
  expect(await sentMails(page)).toHaveLength(1);
});
