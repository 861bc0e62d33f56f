import { tellWorker } from '../../scripts/start/tell-worker.ts';
import type { LaunchedTact } from './harness/launch-chromium.ts';
import { expect, openGmail, test } from './tact-test.ts';

const maya = 'Maya Lindqvist <maya@norrland.example.com>';

/** One whole story, step by step: two mails, the third is held and sent all the same. */
function storyOf(tact: LaunchedTact) {
  let gmail: Awaited<ReturnType<typeof openGmail>>;
  const compose = () => gmail.compose({ to: maya, subject: 'Defrost' });
  const gone = (count: number) => expect.poll(gmail.sent).toHaveLength(count);
  return [
    async () => void (gmail = await openGmail(tact)),
    compose,
    () => gmail.surface.waitFor('status', /^Clear/u),
    () => gmail.pressSend(),
    () => gone(1),
    compose,
    () => gmail.surface.waitFor('article', 'Maya Lindqvist'),
    () => gmail.pressSend(),
    () => gmail.surface.waitFor('alertdialog', 'Send this?'),
    () => gmail.surface.click('button', 'Send anyway'),
    () => gone(2),
    () => expect.poll(() => touchesOf(tact)).toEqual(['out', 'out']),
  ] as const;
}

const stepCount = 12;

async function touchesOf(tact: LaunchedTact): Promise<readonly string[]> {
  const page = await tact.openExtensionPage('dashboard.html');
  const asks = [{ handles: ['email:maya@norrland.example.com' as never], channel: 'email' as const }];
  const { briefings } = await tellWorker(page, 'brief', { asks });
  await page.close();
  return briefings.flatMap(({ history }) => history.map(({ direction }) => direction));
}

for (let stoppedBefore = 1; stoppedBefore < stepCount; stoppedBefore += 1) {
  test(`the worker stopped before step ${String(stoppedBefore + 1)} changes nothing`, async ({ tact }) => {
    for (const [index, step] of storyOf(tact).entries()) {
      if (index === stoppedBefore) await tact.serviceWorkerKill();
      await step();
    }
  });
}

test('the worker stopped before every step changes nothing', async ({ tact }) => {
  for (const step of storyOf(tact)) {
    await tact.serviceWorkerKill();
    await step();
  }
});
