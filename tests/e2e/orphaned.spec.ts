import { expect, openGmail, openProfile, test } from './tact-test.ts';

test('when Tact is gone its scripts leave the pages as they were, and mail goes as without it', async ({
  tact,
}) => {
  const gmail = await openGmail(tact);
  await gmail.compose({ to: 'Maya Lindqvist <maya@norrland.example.com>', subject: 'Defrost' });
  await gmail.surface.waitFor('status', /^Clear/u);
  const linkedIn = await openProfile(tact, '/in/maya-lindqvist-example/');
  await linkedIn.surface.waitFor('status');
  const complaints: string[] = [];
  gmail.page.on('console', (message) => complaints.push(message.text()));
  gmail.page.on('pageerror', (error) => complaints.push(String(error)));

  const worker = await tact.worker();
  await worker.evaluate(() => {
    (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
  });

  for (const { page } of [gmail, linkedIn]) {
    const hosts = () => page.evaluate(() => document.querySelectorAll('html > div').length);
    await expect.poll(hosts).toBe(0);
  }
  await gmail.page.bringToFront();
  await gmail.pressSend();
  await expect.poll(gmail.sent).toHaveLength(1);
  expect(complaints).toEqual([]);
});
