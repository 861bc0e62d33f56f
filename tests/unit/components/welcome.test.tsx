// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mountWelcome } from '@/components/surfaces/mount-welcome';
import { close, FakeWorker, idle, open } from './page-stage';
import { allByRole, byRole, press, textOf } from './stage';

let worker: FakeWorker;
let page: HTMLElement;

beforeEach(async () => {
  worker = new FakeWorker({});
  page = await open(worker, mountWelcome);
});

afterEach(async () => {
  await close(worker);
});

function choice(role: string, word: string): HTMLInputElement {
  const found = allByRole(page, role).find((element) => textOf(element.closest('label')).startsWith(word));
  return found as HTMLInputElement;
}

const start = () => page.querySelector<HTMLButtonElement>('.button.filled') as HTMLButtonElement;

describe('the welcome page', () => {
  test('has nothing ticked', () => {
    expect([...page.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(textOf(start())).toBe('Start with nothing switched on');
  });

  test('says what LinkedIn says', () => {
    expect(textOf(byRole(page, 'main'))).toContain('LinkedIn’s user agreement (section 8.2) does not allow');
  });

  test.each([
    [true, undefined, 'Start with Gmail only', { gmail: true, linkedin: 'off' }],
    [true, 'Side panel', 'Start with Gmail and LinkedIn', { gmail: true, linkedin: 'side-panel' }],
    [false, 'Overlay', 'Start with LinkedIn only', { gmail: false, linkedin: 'overlay' }],
    [false, 'Off', 'Start with nothing switched on', { gmail: false, linkedin: 'off' }],
  ] as const)('Gmail %s, LinkedIn %s: %s', async (gmail, linkedin, word, consent) => {
    if (gmail) await press(choice('checkbox', 'Read Gmail'));
    if (linkedin) await press(choice('radio', linkedin));
    expect(worker.requests('decide')).toEqual([]);
    expect(textOf(start())).toBe(word);
    await press(start());
    await idle();
    expect(worker.requests('decide')).toEqual([{ decision: { kind: 'give-consent', consent } }]);
    expect(textOf(page)).toContain('Set.');
  });

  test('says how the side panel is opened, as soon as it is chosen', async () => {
    expect(textOf(page)).not.toContain('Open side panel');
    await press(choice('radio', 'Side panel'));
    expect(textOf(byRole(page, 'main'))).toContain('then “Open side panel”.');
  });

  test('says when the choice could not be kept', async () => {
    worker.broken = { code: 'storage', sentence: 'The disk is full.' };
    await press(start());
    await idle();
    expect(textOf(byRole(page, 'alert'))).toBe('The disk is full.');
    expect(textOf(page)).not.toContain('Set.');
  });
});
