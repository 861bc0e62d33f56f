import { expect, openGmail, test } from './tact-test.ts';

const ines = 'Ines Carvalho <ines.carvalho@portside.example.net>';
const nadia = 'Nadia Rahman <nadia.rahman@example.org>';

test('a mail goes unchecked when no verdict is there in time, and the sidebar says so', async ({ tact }) => {
  // Gmail asks about the attachment, so that the compose stays after its Send.
  const gmail = await openGmail(tact, '?attachment');
  await gmail.compose({ to: ines, subject: 'What is attached' });
  await gmail.surface.waitFor('status', /^Clear/u);
  const worker = await tact.worker();
  const isBusy = worker.evaluate(() => {
    const end = Date.now() + 4_000;
    while (Date.now() < end);
  });
  await gmail.compose({ to: nadia, subject: 'What is attached' });
  await gmail.pressSend();
  await gmail.surface.waitFor('status', /^Not checked/u);
  await expect(gmail.page.locator('[role=alertdialog]')).toBeVisible();
  await isBusy;
});
