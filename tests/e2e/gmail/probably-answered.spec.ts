import { tabOf } from '../../../scripts/start/tab-of.ts';
import { expect, openGmail, test } from '../tact-test.ts';

const daniel = 'Daniel Okafor <daniel.okafor@aldwater.example.com>';

interface StandIn {
  openThread(name: string): void;
  openFolder(name: string): void;
  receive(mail: object): string;
}

test('that somebody has probably answered stands on their page and in the popup, until it is read', async ({
  tact,
}) => {
  const gmail = await openGmail(tact);
  const { page } = gmail;
  const inPage = (act: (standIn: StandIn) => unknown) =>
    page.evaluate(`void (${act.toString()})(window.standIn)`);
  await inPage((standIn) => {
    standIn.openThread('daniel-leeds');
  });
  const ours = await tact.openExtensionPage('dashboard.html#/people');
  await ours.getByRole('main').getByText('Daniel Okafor').click();
  await inPage((standIn) => {
    standIn.openFolder('inbox');
    standIn.receive({ from: 'daniel', thread: 'daniel-leeds', text: 'Which hall?' });
  });
  await gmail.compose({ to: daniel });
  await expect(ours.getByRole('main')).toContainText('Probably answered');
  const popup = await tact.openExtensionPage(`popup.html?tab=${String(await tabOf(tact, page))}`);
  await expect(popup.getByRole('main')).toContainText('Probably answered');
  await inPage((standIn) => {
    standIn.openThread('daniel-leeds');
  });
  await expect(ours.getByRole('main')).not.toContainText('Probably answered');
  await expect(popup.getByRole('main')).not.toContainText('Probably answered');
});
