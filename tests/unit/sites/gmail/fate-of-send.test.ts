// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { fateWhileGone, isSame, sendOf } from '@/sites/gmail/fate-of-send';
import type { Compose } from '@/sites/gmail/find-composes';

const composeOf = (more: Partial<Compose>): Compose =>
  ({ key: 'c1', draftId: 'msg-a:r1', frame: document.createElement('div'), ...more }) as Compose;
const scene = (now: number) => ({ now: epochMs(now), isOnline: true, isAsking: false });

it('keeps no element of a compose that is gone', () => {
  const send = sendOf({ compose: composeOf({}), touches: [] });
  fateWhileGone(send, scene(1_000));
  const kept = Object.values(send).filter((value) => value instanceof Node);
  expect(kept).toEqual([]);
});

it('knows a compose that is gone by its draft alone', () => {
  const send = sendOf({ compose: composeOf({}), touches: [] });
  expect(isSame(send, composeOf({ draftId: undefined }))).toBe(true);
  fateWhileGone(send, scene(1_000));
  expect(isSame(send, composeOf({ draftId: undefined }))).toBe(false);
  expect(isSame(send, composeOf({ key: 'other' }))).toBe(true);
});

it('knows a compose that was sent before its draft was saved by its key', () => {
  const send = sendOf({ compose: composeOf({ draftId: undefined }), touches: [] });
  fateWhileGone(send, scene(1_000));
  expect(isSame(send, composeOf({}))).toBe(true);
  expect(isSame(send, composeOf({ key: 'other' }))).toBe(false);
});
