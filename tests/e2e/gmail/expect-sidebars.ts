import { expect } from '@playwright/test';
import type { Box } from '../harness/closed-roots.ts';
import type { GmailScene } from './scene.ts';

/** The largest distance, in px, between a compose and what stands beside it. */
const NEAR = 16;
const sendsAndBars = '.dC [role=button], [role=dialog] .Hm';
const frames = '[role=dialog], [role=region][data-compose-id]';

/**
 * Waits for so many sidebars. Each is whole in the window and near a compose; none covers a Send, the buttons of a title
 * bar, or another sidebar.
 */
export async function expectSidebars(scene: GmailScene, count: number): Promise<void> {
  await expect.poll(async () => (await sidebarsOf(scene)).length).toBe(count);
  // A compose that moves takes its sidebar along within a moment.
  await expect.poll(() => misplaced(scene)).toEqual([]);
}

/** Waits for one sidebar on this side of its compose. */
export async function expectBeside(scene: GmailScene, side: 'left' | 'right'): Promise<void> {
  await expect
    .poll(async () => {
      const [box] = await sidebarsOf(scene);
      const compose = await scene.boxOf('[role=dialog]');
      if (!box) return 'nowhere';
      if (box.x + box.width <= compose.x) return 'left';
      return box.x >= compose.x + compose.width ? 'right' : 'over it';
    })
    .toBe(side);
}

/** Waits until nothing in the sidebars reaches out of them to a side. */
export async function expectNoOverflow(scene: GmailScene): Promise<void> {
  await expect
    .poll(async () => {
      const [outer] = await sidebarsOf(scene);
      const roles = ['article', 'status', 'listitem', 'paragraph', 'button', 'heading', 'link'];
      const inner = await Promise.all(roles.map((role) => scene.surface.findAll(role)));
      return inner
        .flat()
        .filter(({ box }) => outer && box && (box.x < outer.x - 1 || rightOf(box) > rightOf(outer) + 1))
        .map(({ role, name, text }) => `${role} ${name || text}`);
    })
    .toEqual([]);
}

async function sidebarsOf({ surface }: GmailScene): Promise<readonly Box[]> {
  return (await surface.findAll('complementary', 'Tact')).flatMap(({ box }) => box ?? []);
}

/** What is wrong with the places of the sidebars, in words. */
async function misplaced(scene: GmailScene): Promise<readonly string[]> {
  const boxes = await sidebarsOf(scene);
  const [kept, composes] = [await boxesOf(scene, sendsAndBars), await boxesOf(scene, frames)];
  const window = await scene.inPage(() => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }), 0);
  return boxes.flatMap((box, index) => [
    ...kept.filter((other) => overlap(box, other)).map((other) => told(box, 'covers', other)),
    ...boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => told(box, 'covers the sidebar', other)),
    ...(composes.some((compose) => overlap(box, widened(compose)))
      ? []
      : [told(box, 'is far from', composes)]),
    ...(isWithin(box, window) ? [] : [told(box, 'leaves', window)]),
  ]);
}

function boxesOf(scene: GmailScene, selector: string): Promise<readonly Box[]> {
  return scene.inPage(
    (_, wanted) =>
      [...document.querySelectorAll(wanted)]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0)
        .map(({ x, y, width, height }) => ({ x, y, width, height })),
    selector,
  );
}

function told(box: Box, verb: string, other: unknown): string {
  return `${JSON.stringify(box)} ${verb} ${JSON.stringify(other)}`;
}

function widened({ x, y, width, height }: Box): Box {
  return { x: x - NEAR, y: y - NEAR, width: width + 2 * NEAR, height: height + 2 * NEAR };
}

function isWithin(box: Box, { width, height }: Box): boolean {
  return box.x >= 0 && box.y >= 0 && rightOf(box) <= width && box.y + box.height <= height;
}

function rightOf({ x, width }: Box): number {
  return x + width;
}

function overlap(first: Box, second: Box): boolean {
  return (
    first.x < second.x + second.width &&
    second.x < first.x + first.width &&
    first.y < second.y + second.height &&
    second.y < first.y + first.height
  );
}
