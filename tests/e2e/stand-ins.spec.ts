import type { BrowserContext, Page } from '@playwright/test';
import { hostilePageScript } from '../stand-ins/hostile-page.ts';
import { profileIdOf } from '../stand-ins/people.ts';
import { expect, inPage, openInbox, sentMails, test } from './stand-in-test.ts';

async function composeTo(page: Page, address: string): Promise<void> {
  await page.locator('.T-I-KE').click();
  await page.keyboard.type(`${address},`);
  await expect(page.locator('[data-hovercard-id][peoplekit-id=XPtOyb]').last()).toHaveAttribute(
    'data-hovercard-id',
    address,
  );
}

test('chips come by comma and go by Backspace, typed text waits for one', async ({ page }) => {
  await openInbox(page);
  await composeTo(page, 'maya@norrland.example.com');
  const chips = page.locator('.anm[name=to] [role=option][data-hovercard-id]');
  await expect(chips).toHaveAttribute('data-name', 'Maya Lindqvist');
  await page.keyboard.type('half@');
  await expect(chips).toHaveCount(1);
  await page.locator('input[name=subjectbox]').click();
  await expect(page.locator('.az9 span[email]')).toHaveCount(2);
});

test('Send closes the compose, keeps the mail pending, and it leaves when the undo time is over', async ({
  page,
}) => {
  await openInbox(page, '?undo=300');
  await composeTo(page, 'harry.james@example.org');
  await page.locator('.aoO').click();
  await expect(page.locator('.M9')).toHaveCount(0);
  await expect(page.locator('.vh:has(#link_undo):has(#link_vsm)')).toBeVisible();
  await expect.poll(async () => (await sentMails(page)).map(({ state }) => state)).toEqual(['sent']);
  await expect(page.locator('#link_undo')).toHaveCount(0);
});

test('Undo brings the compose back with the same ids and takes the mail off the list', async ({ page }) => {
  await openInbox(page);
  await composeTo(page, 'harry.james@example.org');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.M9')).toHaveCount(0);
  const [mail] = await sentMails(page);
  await page.locator('#link_undo').click();
  await expect(page.locator('[role=region]')).toHaveAttribute('data-compose-id', mail?.composeId ?? '-');
  await expect(page.locator('input[name=draft]')).toHaveValue(mail?.draftId ?? '-');
  expect(await sentMails(page)).toEqual([]);
});

test('Send without a recipient is refused with an alertdialog', async ({ page }) => {
  await openInbox(page);
  await page.locator('.T-I-KE').click();
  await page.locator('.aoO').click();
  await expect(page.locator('[role=alertdialog]')).toBeVisible();
  expect(await sentMails(page)).toEqual([]);
});

for (const types of [
  ['mousedown', 'mouseup'],
  ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'],
  ['click'],
]) {
  test(`a synthetic ${types.join(', ')} on Send sends once`, async ({ page }) => {
    await openInbox(page);
    await composeTo(page, 'harry.james@example.org');
    await page.locator('.aoO').evaluate((send, names) => {
      for (const name of names) send.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }));
    }, types);
    expect(await sentMails(page)).toHaveLength(1);
  });
}

test('composes stand side by side and reflow when one closes', async ({ page }) => {
  await openInbox(page);
  await page.locator('.T-I-KE').click();
  await page.locator('.T-I-KE').click();
  const windows = page.locator('.no');
  const outer = await windows.nth(0).boundingBox();
  const inner = await windows.nth(1).boundingBox();
  expect(inner?.x).toBeLessThan((outer?.x ?? 0) - (outer?.width ?? 0));
  await windows.nth(0).locator('.Ha').click();
  expect((await windows.nth(0).boundingBox())?.x).toBe(outer?.x);
});

test('a rebuilt form keeps compose id, chips and subject', async ({ page }) => {
  await openInbox(page);
  await composeTo(page, 'harry.james@example.org');
  await page.locator('input[name=subjectbox]').fill('Readings');
  const form = await page.locator('form.bAs').elementHandle();
  const key = await page.locator('[role=region]').getAttribute('data-compose-id');
  await inPage(
    page,
    ({ standIn, value }) => {
      standIn.rebuildCompose(value);
    },
    key,
  );
  expect(await form.evaluate((node) => node.isConnected)).toBe(false);
  await expect(page.locator('input[name=subjectbox]')).toHaveValue('Readings');
  await expect(page.locator('.az9 span[email]')).toHaveAttribute('email', 'harry.james@example.org');
});

test('shortcuts act outside of fields only', async ({ page }) => {
  await openInbox(page);
  await page.locator('input[name=q]').focus();
  await page.keyboard.press('c');
  await expect(page.locator('.M9')).toHaveCount(0);
  await page.locator('input[name=q]').blur();
  await page.keyboard.press('c');
  await expect(page.locator('.M9')).toHaveCount(1);
});

test('the time of a row stands above the lowest 20 bits of its legacy id', async ({ page }) => {
  await openInbox(page);
  const ids = await page
    .locator('[data-legacy-thread-id]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-legacy-thread-id') ?? ''));
  const year = 366 * 24 * 3_600_000;
  for (const id of ids) expect(Math.abs(Date.now() - Number(BigInt(`0x${id}`) >> 20n))).toBeLessThan(year);
  expect(ids.length).toBeGreaterThan(5);
});

test('an inline reply names its thread and the replied-to message', async ({ page }) => {
  await openInbox(page);
  await page.locator('tr.zA').nth(1).click();
  await page.locator('.ams.bkH').click();
  await expect(page.locator('.ip.adB input[name=lts]')).toHaveValue(/^[0-9a-f]{15,16}$/);
  await expect(page.locator('.ip.adB .anm')).toHaveCount(0);
  await expect(page.locator('.ip.adB .az9 span[email]')).toHaveCount(1);
});

test('languages change the words and leave the attributes', async ({ page }) => {
  for (const [language, word] of [
    ['de', 'Senden'],
    ['fr', 'Envoyer'],
    ['ja', '送信'],
    ['ar', 'إرسال'],
    ['vi', 'Gửi'],
  ] as const) {
    await openInbox(page, `?ui=${language}`);
    await page.locator('.T-I-KE').click();
    await expect(page.locator('div.dC > .T-I.aoO[role=button]')).toHaveText(word);
  }
});

test('navigation changes the address at once, keeps the old page, empties main, then shows the new one', async ({
  page,
}) => {
  await page.goto('https://www.linkedin.com/search/results/people/?keywords=&swap=400&empty=200');
  await page.locator('[role=listitem] a', { hasText: 'Priya Raman' }).first().click();
  expect(page.url()).toContain('/in/priya-raman-example/');
  expect(await page.locator('[data-sdui-screen$=SearchResultsPeople]').count()).toBe(1);
  await page.waitForFunction(() => document.querySelector('main')?.childElementCount === 0);
  await expect(page.locator('main h2').first()).toHaveText('Priya Raman');
});

for (const [generation, selector] of [
  ['september', `[id="com.linkedin.sdui.profile.card.ref${profileIdOf(2000001001)}Topcard"] h2`],
  ['april', `[componentkey="com.linkedin.sdui.profile.card.ref${profileIdOf(2000001001)}Topcard"] h2`],
  ['ember', 'main section[data-member-id="2000001001"] h1'],
] as const) {
  test(`a profile of the ${generation} generation carries its member number`, async ({ page }) => {
    await page.goto(`https://www.linkedin.com/in/maya-lindqvist-example/?generation=${generation}&empty=0`);
    await expect(page.locator(selector).first()).toHaveText('Maya Lindqvist');
  });
}

test('a classic profile may stand in the interop frame', async ({ page }) => {
  await page.goto('https://www.linkedin.com/in/maya-lindqvist-example/?generation=ember-frame&empty=0');
  await expect(page.frameLocator('iframe[data-testid=interop-iframe]').locator('h1')).toHaveText(
    'Maya Lindqvist',
  );
});

test('an invitation goes through the modal in the open shadow root and flips both controls', async ({
  page,
}) => {
  await page.goto('https://www.linkedin.com/in/priya-raman-example/?empty=0');
  await page.locator('a[href*="custom-invite"]').first().click();
  await page.locator('.artdeco-button--primary').click();
  await expect(page.locator('[componentkey$="urn:li:member:2000001005_pending"]')).toHaveCount(2);
});

test('the scanner finds nothing on a page without an extension', async ({ launched }) => {
  const page = await scannedPage(launched.context);
  await openInbox(page);
  await composeTo(page, 'harry.james@example.org');
  const report = await page.evaluate(() => window.scannerReport());
  expect(report).toEqual({
    names: [],
    foreignNodes: [],
    attachShadowCalls: [],
    strangeEvents: [],
    answers: [],
    forged: 0,
  });
});

async function scannedPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(hostilePageScript({ words: ['tact'], extensionIds: [], files: [] }));
  return page;
}

test('nothing but the stand-ins is reachable', async ({ launched, page }) => {
  await page.goto('https://www.linkedin.com/feed/');
  await expect(page.goto('https://elsewhere.example.com/')).rejects.toThrow();
  expect(launched.escaped).toEqual(['https://elsewhere.example.com/']);
});
