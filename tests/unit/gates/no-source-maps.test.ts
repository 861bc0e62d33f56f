import { expect, it } from 'vitest';
import { noSourceMaps } from '@/scripts/gates/no-source-maps';
import { madeUpBuild } from './made-up-build';

it('passes a build without maps', () => {
  expect(noSourceMaps.check(madeUpBuild({ 'a.js': 'a()' }))).toEqual([]);
});

it('fails a map and a link to one', () => {
  const build = madeUpBuild({ 'a.js': 'a()\n//# sourceMappingURL=a.js.map', 'a.js.map': '{}' });
  expect(noSourceMaps.check(build)).toHaveLength(2);
});
