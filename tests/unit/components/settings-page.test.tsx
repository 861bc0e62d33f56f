// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { mountDashboard } from '@/components/surfaces/mount-dashboard';
import {
  boundsOfLimits,
  policyOfTexts,
  problemsOfLimits,
  type LimitTexts,
} from '@/components/surfaces/policy-limits';
import { anyDecision } from '@/messaging/schemas/decisions';
import { defaultPolicy } from '@/outreach/policy';
import { defaultSettings, type Settings } from '@/outreach/settings';
import { handle } from './briefings';
import { close, FakeWorker, idle, open } from './page-stage';
import { allByRole, byRole, press, settle, textOf, type } from './stage';

let worker: FakeWorker;

afterEach(async () => {
  await close(worker);
  location.hash = '';
});

async function settingsPage(settings: Settings = defaultSettings) {
  location.hash = '#/settings';
  worker = new FakeWorker({ settings });
  return open(worker, mountDashboard);
}

const decisions = () =>
  worker.requests('decide').map((request) => (request as { decision: unknown }).decision);

describe('Settings', () => {
  test('saves changed limits', async () => {
    const page = await settingsPage();
    const save = byRole(page, 'button', 'Save limits') as HTMLButtonElement;
    expect(save.disabled).toBe(true);
    await type(byRole(page, 'spinbutton', 'Hold from message number'), '4');
    await press(save);
    await idle();
    const policy = {
      ...defaultPolicy,
      unansweredTouches: { ...defaultPolicy.unansweredTouches, holdFrom: 4 },
    };
    expect(decisions()).toEqual([{ kind: 'change-policy', policy }]);
  });

  test.each([
    ['Days that count', '0', 'A whole number from 1 to 365.'],
    ['Days that count', '366', 'A whole number from 1 to 365.'],
    ['Days that count', '', 'A whole number from 1 to 365.'],
    ['Caution from message number', '1', 'A whole number from 2 to 50.'],
    ['Hold from message number', '2.5', 'A whole number from 2 to 50.'],
    ['Caution from message number', '4', 'Hold does not begin before caution: 4 or more.'],
    ['Hold below so many days', '6', 'Hold takes no more days than caution: 5 or fewer.'],
    ['Caution below so many days', '61', 'A whole number from 0 to 60.'],
  ])('%s "%s": %s', async (label, value, sentence) => {
    const page = await settingsPage();
    await type(byRole(page, 'spinbutton', label), value);
    const alert = byRole(page, 'alert');
    expect(textOf(alert)).toBe(sentence);
    const described = byRole(alert.parentElement as HTMLElement, 'spinbutton');
    expect(described.getAttribute('aria-describedby')).toBe(alert.id);
    expect(described.getAttribute('aria-invalid')).toBe('true');
    await settle(() => {
      page.querySelector('form')?.requestSubmit();
    });
    expect(decisions()).toEqual([]);
  });

  test('limits that may be typed are limits that may be kept', () => {
    for (const end of ['least', 'most'] as const) {
      const texts = Object.fromEntries(
        Object.entries(boundsOfLimits).map(([name, bounds]) => [name, String(bounds[end])]),
      ) as LimitTexts;
      expect(problemsOfLimits(texts)).toEqual(new Map());
      const decision = { kind: 'change-policy', policy: policyOfTexts(texts) };
      expect(anyDecision.safeParse({ decision }).success).toBe(true);
    }
  });

  test('changes consent at once', async () => {
    const page = await settingsPage();
    await press(allByRole(page, 'radio')[1] as HTMLElement);
    expect(decisions()).toEqual([{ kind: 'give-consent', consent: { gmail: false, linkedin: 'overlay' } }]);
  });

  describe('your addresses', () => {
    const own = [
      { handle: handle('me@example.com'), isOwn: true },
      { handle: handle('shared@example.com'), isOwn: false },
    ];
    const at = () => worker.parts.now();

    test('are listed, and one is removed', async () => {
      const page = await settingsPage({ ...defaultSettings, ownAddresses: own });
      const list = byRole(page, 'list', 'Your addresses');
      expect(allByRole(list, 'listitem').map(textOf)).toEqual(['me@example.comRemove']);
      await press(byRole(list, 'button', 'Remove me@example.com'));
      expect(textOf(document.activeElement)).toBe('Your addresses');
      expect(decisions()).toEqual([
        { kind: 'own-address', handle: 'email:me@example.com', isOwn: false, at: at() },
      ]);
    });

    test('take one more', async () => {
      const page = await settingsPage();
      await type(byRole(page, 'textbox', 'Add an address'), 'Me@Work.example.org');
      await press(byRole(page, 'button', 'Add this address'));
      await idle();
      expect(decisions()).toEqual([
        { kind: 'own-address', handle: 'email:me@work.example.org', isOwn: true, at: at() },
      ]);
      expect((byRole(page, 'textbox', 'Add an address') as HTMLInputElement).value).toBe('');
    });

    test('refuse what is no address', async () => {
      const page = await settingsPage();
      await type(byRole(page, 'textbox', 'Add an address'), 'me at work');
      await press(byRole(page, 'button', 'Add this address'));
      expect(textOf(byRole(page, 'alert'))).toBe('This is no mail address.');
      expect(decisions()).toEqual([]);
    });
  });

  test('stops keeping subjects', async () => {
    const page = await settingsPage();
    const boxes = allByRole(page, 'checkbox');
    await press(boxes.at(-1) as HTMLElement);
    expect(decisions()).toEqual([{ kind: 'keep-subjects', keep: false }]);
  });
});
