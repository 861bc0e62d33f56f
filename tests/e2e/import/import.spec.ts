import { expect, openGmail, test } from '../tact-test.ts';
import { correspondence, mailboxOf, owner } from './invented-mailbox.ts';

const now = Date.parse('2026-11-28T10:00:00Z');
const daniel = 'Daniel Okafor <daniel.okafor@aldwater.example.com>';

function mailToDaniel(daysAgo: number) {
  return {
    from: `Robin Reyes <${owner}>`,
    to: daniel,
    at: now - daysAgo * 86_400_000,
    subject: 'Peak load',
    text: 'Hello Daniel,\r\n\r\nhave you seen the figures of last week? They are new.\r\n',
  };
}

test.use({ launch: { now } });

test('a mailbox is imported, and the fourth mail after three in it waits', async ({ tact }) => {
  const mails = [...correspondence(40, now), mailToDaniel(11), mailToDaniel(6), mailToDaniel(1)];
  const page = await tact.openExtensionPage('dashboard.html#/import');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'All mail.mbox',
      mimeType: 'application/mbox',
      buffer: Buffer.from(mailboxOf(mails)),
    });
  await expect(page.getByRole('checkbox', { name: new RegExp(owner) })).toBeChecked();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('Done')).toBeVisible();

  const gmail = await openGmail(tact);
  await gmail.compose({ to: daniel, subject: 'Once more' });
  const status = await gmail.surface.waitFor('status', /^Hold/u);
  expect(status.text).toMatch(/^Hold\. Fourth unanswered mail in 11 days\./u);
});
