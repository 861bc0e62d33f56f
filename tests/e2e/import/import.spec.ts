import { readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agreeToEverything } from '../../../scripts/start/live-through-the-year.ts';
import { launchTact, type LaunchedTact } from '../harness/launch-chromium.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { expect, extensionFolder, openGmail, test } from '../tact-test.ts';
import { onDisk, openImportPage } from './import-page.ts';
import { correspondence, mailboxOf, mailTo } from './invented-mailbox.ts';

const now = Date.parse('2026-11-28T10:00:00Z');
const daniel = 'Daniel Okafor <daniel.okafor@aldwater.example.com>';
const toDaniel = [11, 6, 1].map((daysAgo) => mailTo(daniel, now - daysAgo * 86_400_000, 'Peak load'));
const allMail = { name: 'All mail.mbox', content: mailboxOf([...correspondence(40, now), ...toDaniel]) };

test.describe('a mailbox', () => {
  test.use({ launch: { now } });

  test('is imported, and the fourth mail after three in it waits; a second time adds nothing; it is taken back', async ({
    tact,
  }) => {
    const imports = await openImportPage(tact);
    await imports.choose(allMail);
    await imports.start();
    await imports.isDone('All mail.mbox');
    expect(await onDisk(tact)).toEqual({ people: 41, touches: 63 });

    const gmail = await openGmail(tact);
    await gmail.compose({ to: daniel, subject: 'Once more' });
    const status = await gmail.surface.waitFor('status', /^Hold/u);
    expect(status.text).toMatch(/^Hold\. Fourth unanswered mail in 11 days\./u);
    await gmail.page.close();

    await imports.choose({ ...allMail, name: 'The same mail.mbox' });
    await imports.start();
    await imports.isDone('The same mail.mbox');
    expect(await onDisk(tact)).toEqual({ people: 41, touches: 63 });

    await imports.takeBack('All mail.mbox');
    expect(await onDisk(tact)).toEqual({ people: 41, touches: 63 });
    await imports.takeBack('The same mail.mbox');
    expect(await onDisk(tact)).toEqual({ people: 0, touches: 0 });
  });
});

test('an import that the browser was killed in goes on where it was, and nothing is doubled', async () => {
  const profile = await temporaryFolder('import');
  const file = join(profile.path, 'Long.mbox');
  await writeFile(file, mailboxOf(correspondence(3_000, now)));
  const first = await launchTact({ extensionFolder, profile: profile.path });
  await beginAndKill(first, file, profile.path);

  const second = await launchTact({ extensionFolder, profile: profile.path });
  const imports = await openImportPage(second);
  await expect(imports.page.getByText(/^Interrupted at \d+ %/u)).toBeVisible();
  const before = await onDisk(second);
  expect(before.touches).toBeGreaterThan(0);
  expect(before.touches).toBeLessThan(4_500);
  await imports.choose(file);
  await imports.page.getByRole('button', { name: 'Go on' }).click();
  await imports.isDone('Long.mbox');
  expect(await onDisk(second)).toEqual({ people: 3_000, touches: 4_500 });
  await second.close();
  await profile.remove();
});

async function beginAndKill(tact: LaunchedTact, file: string, profile: string): Promise<void> {
  const imports = await openImportPage(tact);
  await agreeToEverything(imports.page);
  await imports.choose(file);
  await imports.start();
  const bar = imports.page.getByRole('progressbar');
  // Often enough to see it before all is read.
  await expect
    .poll(async () => Number(await bar.getAttribute('aria-valuenow')), { intervals: [30] })
    .toBeGreaterThan(0);
  const [, pid] = /-(\d+)$/u.exec(await readlink(join(profile, 'profile/SingletonLock'))) ?? [];
  const gone = new Promise((resolve) => tact.context.once('close', resolve));
  process.kill(Number(pid), 'SIGKILL');
  await gone;
}
