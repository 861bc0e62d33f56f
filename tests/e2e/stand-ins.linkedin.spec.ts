import type { Page } from '@playwright/test';
import { profileIdOf } from '../stand-ins/people.ts';
import { expect, test } from './stand-in-test.ts';

const maya = profileIdOf(2000001001);
const ines = profileIdOf(2000001003);
const sam = profileIdOf(2000001000);

interface LinkedInStandIn {
  readonly messages: readonly { readonly text: string }[];
  readonly invitations: readonly { readonly slug: string; readonly note: string }[];
  readonly comments: readonly { readonly text: string }[];
  go(address: string): void;
  threads(): readonly { readonly id: string; readonly people: readonly string[] }[];
  receive(message: object): void;
}

async function open(page: Page, path: string): Promise<void> {
  const [place = '', search = ''] = path.split('?');
  await page.goto(`https://www.linkedin.com${place}?swap=0&empty=0&deliver=50&${search}`);
}

/** Calls the stand-in in the page; `act` may use nothing from outside. */
function stand<Value, Given = undefined>(
  page: Page,
  act: (standIn: LinkedInStandIn, given: Given) => Value,
  given?: Given,
): Promise<Value> {
  return page.evaluate(`(${act.toString()})(window.standIn, ${JSON.stringify(given ?? null)})`);
}

for (const generation of ['september', 'april', 'ember']) {
  test(`of the ${generation} generation, cards below the fold are filled by scrolling only`, async ({
    page,
  }) => {
    await open(page, `/in/maya-lindqvist-example/?generation=${generation}`);
    await expect(page.locator('main')).toContainText('Fenwick & Rowe');
    await expect(page.locator('a[href*="/school/"]')).toHaveCount(0);
    await page.mouse.wheel(0, 500);
    await expect(page.locator('a[href*="/school/990000111/"]')).toHaveCount(1);
  });

  test(`of the ${generation} generation, contact info opens over the profile and closes`, async ({
    page,
  }) => {
    await open(page, `/in/maya-lindqvist-example/?generation=${generation}`);
    await page.getByText('Contact info').click();
    expect(page.url()).toContain('/overlay/contact-info/');
    await expect(page.getByRole('dialog')).toContainText('maya@norrland.example.com');
    await expect(page.locator('main').getByText('Maya Lindqvist').first()).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test(`of the ${generation} generation, an invitation leaves with its note, or not at all`, async ({
    page,
  }) => {
    await open(page, `/in/priya-raman-example/?generation=${generation}`);
    const connect = page.locator('main').getByLabel('Connect: Priya Raman').first();
    await connect.click();
    await page.getByRole('dialog').getByText('Add a note').last().click();
    await page.locator('textarea#custom-message[name=message]').fill('Hello Priya');
    await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await expect(page.locator('main').getByLabel('Pending: Priya Raman')).toHaveCount(2);
    expect(await stand(page, ({ invitations }) => invitations)).toEqual([
      { slug: 'priya-raman-example', note: 'Hello Priya' },
    ]);
    await open(page, `/in/daniel-okafor-example/?limit&generation=${generation}`);
    await page.locator('main').getByLabel('Connect: Daniel Okafor').first().click();
    await page.getByText('Send without a note').click();
    await expect(page.locator('.ip-fuse-limit-alert__warning')).toBeAttached();
    await open(page, `/in/daniel-okafor-example/?upsell&generation=${generation}`);
    await page.locator('main').getByLabel('Connect: Daniel Okafor').first().click();
    await page.getByRole('dialog').getByText('Add a note').last().click();
    await expect(page.getByRole('dialog').locator('a[href*="/premium/"]')).toBeVisible();
    expect(await stand(page, ({ invitations }) => invitations)).toHaveLength(1);
  });

  test(`of the ${generation} generation, messages leave from a bubble and get the real URN`, async ({
    page,
  }) => {
    await open(page, `/in/ines-carvalho-example/?generation=${generation}`);
    await page.locator('main').getByText('Message', { exact: true }).first().click();
    await page.keyboard.type('Which week?');
    await page.keyboard.press('Enter');
    const node = page.locator('[data-event-urn]', { hasText: 'Which week?' });
    await expect(node).toHaveAttribute(
      'data-event-urn',
      new RegExp(`^urn:li:msg_message:\\(urn:li:fsd_profile:${sam},2-`),
    );
    const urn = (await node.getAttribute('data-event-urn')) ?? '';
    expect(Math.abs(timeIn(urn) - Date.now())).toBeLessThan(20_000);
    const isInShadow = await page.evaluate(() => !document.querySelector('.msg-overlay-conversation-bubble'));
    expect(isInShadow).toBe(generation !== 'ember');
  });
}

function timeIn(urn: string): number {
  const id = /,2-([^)]+)\)/.exec(urn)?.[1] ?? '';
  return Number(/^\d{13}/.exec(atob(id))?.[0]);
}

test('a conversation groups its senders, names partner and owner by id, and hides the one before', async ({
  page,
}) => {
  await open(page, '/messaging/');
  await page.locator('.msg-conversation-listitem__link', { hasText: 'Ines' }).click();
  await expect(page.locator(`a.msg-thread__link-to-profile[href$="${ines}"] h2:visible`)).toHaveText(
    'Ines Carvalho',
  );
  const threadId = await stand(
    page,
    (standIn) => standIn.threads().find(({ people }) => people.join() === 'ines')?.id,
  );
  expect(page.url()).toContain(`/messaging/thread/${String(threadId)}/`);
  expect(atob(String(threadId).slice(2))).toMatch(/^[\da-f-]{36}_100$/);
  const events = page.locator('.msg-s-event-listitem[data-event-urn]:visible');
  await expect(events).toHaveCount(4);
  await expect(events.locator('a.msg-s-event-listitem__link')).toHaveCount(2);
  await expect(page.locator('.msg-s-event-listitem--other:visible')).toHaveCount(2);
  await page.locator('.msg-conversation-listitem__link', { hasText: 'Rosa' }).click();
  await expect(page.locator('h2:visible', { hasText: 'Rosa, Leah' })).toBeVisible();
  await expect(page.locator('a.msg-thread__link-to-profile:visible')).toHaveCount(0);
  await expect(page.locator('.msg-convo-wrapper')).toHaveCount(2);
});

test('after in-site navigation a conversation stands in the interop frame, and an answer arrives there', async ({
  page,
}) => {
  await open(page, '/feed/');
  await page.getByRole('link', { name: 'Messaging' }).click();
  const frame = page.frameLocator('iframe[data-testid=interop-iframe]');
  await frame.locator('.msg-conversation-listitem__link', { hasText: 'Nadia' }).click();
  await expect(frame.locator('.msg-s-event-listitem:visible')).toHaveCount(1);
  await stand(page, (standIn) => {
    standIn.receive({ from: 'nadia', text: 'With pleasure.' });
  });
  await expect(frame.locator('.msg-s-event-listitem--other:visible')).toHaveText(/With pleasure/);
});

test('a new message to a stranger is an InMail with a subject and becomes a conversation', async ({
  page,
}) => {
  await open(page, `/messaging/thread/new/?recipients=${maya}`);
  await page.locator('input[name=subject]').fill('Defrost');
  await page.locator('.msg-form__contenteditable').click();
  await page.keyboard.type('Hello Maya');
  await page.locator('.msg-form__send-button').click();
  await expect(page).toHaveURL(/\/messaging\/thread\/2-/);
  await expect(page.locator('.msg-s-event-listitem:visible')).toContainText('Hello Maya');
  await expect(page.locator('.msg-s-event-listitem__subject:visible')).toHaveText('Defrost');
});

test('a message that fails stays without a URN', async ({ page }) => {
  await open(page, '/in/ines-carvalho-example/?fail');
  await page.locator('main').getByText('Message', { exact: true }).first().click();
  await page.keyboard.type('Nothing');
  await page.clock.install();
  await page.keyboard.press('Enter');
  await expect(page.locator('.msg-s-event-listitem', { hasText: 'Nothing' })).toBeVisible();
  // Longer than any message takes to be delivered.
  await page.clock.runFor(60_000);
  expect(await stand(page, ({ messages }) => messages)).toEqual([]);
});

for (const generation of ['september', 'ember']) {
  test(`of the ${generation} generation, all mutual people are on the pages of the block's link`, async ({
    page,
  }) => {
    await open(page, `/in/maya-lindqvist-example/?generation=${generation}`);
    await page.locator('a[href*="etwork=%5B%22F%22%5D"], a[href*="acetNetwork=%22F%22"]').first().click();
    const people = page.locator('[componentkey^=SearchResultsACoA], [data-chameleon-result-urn]');
    await expect(people).toHaveCount(10);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(people).toHaveCount(1);
  });

  test(`of the ${generation} generation, an invitation is withdrawn after a question, one is accepted`, async ({
    page,
  }) => {
    await open(page, `/mynetwork/invitation-manager/sent/?generation=${generation}`);
    await expect(page.getByRole('listitem')).toHaveCount(1);
    await page.getByLabel('Withdraw: Hana Sato').click();
    await page.locator('[data-test-modal-id=withdraw-invitation] .artdeco-button--primary').click();
    await expect(page.getByRole('listitem')).toHaveCount(0);
    await open(page, `/in/noor-haddad-example/?generation=${generation}`);
    await expect(page.locator('main').getByLabel(/^Connect/u)).toHaveCount(0);
    await page
      .locator('main')
      .getByLabel(/^Accept/u)
      .first()
      .click();
    await expect(page.locator('main').getByText('Message', { exact: true }).first()).toBeVisible();
  });

  test(`of the ${generation} generation, a comment appears under its post`, async ({ page }) => {
    await open(page, `/feed/?generation=${generation}`);
    await page.locator('a[href^="/feed/update/urn:li:activity:"]').first().click();
    await page.locator('main').getByRole('textbox').click();
    await page.keyboard.type('Well said');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    const comments = page.locator(
      '[componentkey^="replaceableComment_urn:li:comment:("], [data-id^="urn:li:comment:("]',
    );
    await expect(comments).toHaveCount(2);
    await expect(comments.last().locator('a[href*="sam-tester-example"]').first()).toBeAttached();
  });
}

test('My Network invites at once, and names the member in the key', async ({ page }) => {
  await open(page, '/mynetwork/grow/');
  await page
    .locator('[componentkey="ConnectButtonstate:invitation:urn:li:member:2000001002_connect"]')
    .click();
  await expect(page.locator('[componentkey$="urn:li:member:2000001002_pending"]')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('connections, the own profile, hidden members, posts among results and walls are there', async ({
  page,
}) => {
  await open(page, '/mynetwork/invite-connect/connections/');
  await expect(
    page.locator('[data-sdui-screen$="mynetwork.Connections"]').getByText('Ines Carvalho'),
  ).toBeVisible();
  await open(page, '/mynetwork/invite-connect/connections/?generation=ember');
  await expect(page.locator('.mn-connection-card__link[href*="ines-carvalho-example"]')).toBeVisible();
  await open(page, '/in/me/');
  await expect(page).toHaveURL(/\/in\/sam-tester-example\//);
  await expect(page.locator('a[href$="/edit/intro/"]').first()).toBeVisible();
  await open(page, '/search/results/people/?keywords=');
  await expect(page.getByRole('listitem').filter({ hasText: 'LinkedIn Member' }).locator('a')).toHaveCount(0);
  await open(page, '/search/results/all/?keywords=a');
  await expect(page.locator('[data-sdui-screen$=SearchResultsAll] [role=listitem]')).not.toHaveCount(0);
  for (const path of [
    '/authwall',
    '/checkpoint/challenge/x',
    '/uas/login',
    '/sales/lead/x',
    '/talent/profile/x',
  ]) {
    await open(page, path);
    await expect(page.locator('main h1')).not.toBeEmpty();
  }
});

test('languages change the words and leave the attributes', async ({ page }) => {
  for (const [language, word, degree] of [
    ['pl', 'Połącz', '· 2.'],
    ['ja', 'つながりを申請', '· 2次'],
    ['ar', 'تواصل', '· 2.'],
  ] as const) {
    await open(page, `/in/maya-lindqvist-example/?ui=${language}`);
    const connect = page.locator(
      '[componentkey="ConnectButtonstate:invitation:urn:li:member:2000001001_connect"]',
    );
    await expect(connect.first()).toHaveText(word);
    await expect(page.getByText(degree, { exact: true }).first()).toBeVisible();
  }
  await expect(page.locator('html[dir=rtl][lang=ar]')).toBeAttached();
});
