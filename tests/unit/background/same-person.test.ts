import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { daysAgo, email, slug } from '../storage/fresh-storage';
import { mailSent, personSeen } from '../storage/sightings';
import { startWorker, type Scene } from './worker-scene';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).fakeBrowser }));

let scene: Scene;

afterEach(() => {
  scene.stop();
});

it('our own pages are told who may be one person, and who was joined', async () => {
  scene = startWorker();
  const work = email('ann.bell@example-heating.com');
  const sightings = [
    personSeen([slug('ann-bell')], { name: 'Ann Bell', company: 'Example Heating GmbH' }),
    mailSent('gmail:1', [work], daysAgo(3), { name: 'Bell, Ann' }),
  ];
  await scene.get('page', 'record', { sightings });
  const { today, pairs } = await scene.get('page', 'same-person', {});
  const people = pairs[0]?.people ?? [];
  expect(today).toBe('2026-11-22');
  expect(people.map(({ company, lastTouchOn }) => [company, lastTouchOn])).toEqual([
    ['Example Heating GmbH', undefined],
    [undefined, '2026-11-19'],
  ]);
  const [first, second] = people.map(({ id }) => id);
  if (!first || !second) throw new Error('unreachable');
  await scene.get('page', 'decide', { decision: { kind: 'join-people', first, second } });
  expect(await scene.get('page', 'same-person', {})).toMatchObject({ pairs: [] });
  const { file } = await scene.get('page', 'person', { person: first });
  expect(file?.joined).toMatchObject([{ merged: second > first ? second : first }]);
});
