import { expect, it } from 'vitest';
import { nothingReachable } from '@/scripts/gates/nothing-reachable';
import { goodManifest, madeUpBuild } from './made-up-build';

it('passes a manifest with neither key', () => {
  expect(nothingReachable.check(madeUpBuild())).toEqual([]);
});

it.each([{ web_accessible_resources: [] }, { externally_connectable: { ids: [] } }])(
  'fails %o, empty or not',
  (extra) => {
    expect(nothingReachable.check(madeUpBuild({}, { ...goodManifest, ...extra }))).toHaveLength(1);
  },
);
