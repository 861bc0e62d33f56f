import { expect, it } from 'vitest';
import { permissions } from '@/scripts/gates/permissions';
import { goodManifest, madeUpBuild } from './made-up-build';

const forFirefox = { ...goodManifest, permissions: ['storage', 'unlimitedStorage', 'scripting'] };

it('passes exactly the listed permissions', () => {
  expect(permissions.check(madeUpBuild())).toEqual([]);
  expect(permissions.check(madeUpBuild({}, forFirefox, 'firefox'))).toEqual([]);
});

it('passes hosts that are asked for later', () => {
  const { host_permissions, ...rest } = goodManifest;
  expect(
    permissions.check(madeUpBuild({}, { ...rest, optional_host_permissions: host_permissions })),
  ).toEqual([]);
});

it.each([
  [
    'one permission more',
    { permissions: [...goodManifest.permissions, 'tabs'] },
    'The manifest asks for tabs.',
  ],
  ['an optional one more', { optional_permissions: ['history'] }, 'The manifest asks for history.'],
  ['one fewer', { permissions: goodManifest.permissions.slice(1) }, 'The manifest lacks storage.'],
  [
    'a wide host',
    { host_permissions: [...goodManifest.host_permissions, '<all_urls>'] },
    'The manifest reaches <all_urls>.',
  ],
  [
    'a wide script',
    { content_scripts: [{ matches: ['https://*/*'], js: [] }] },
    'The manifest reaches https://*/*.',
  ],
])('fails %s', (_case, change, problem) => {
  expect(permissions.check(madeUpBuild({}, { ...goodManifest, ...change }))).toEqual([problem]);
});

it("fails Chromium's side panel in Firefox", () => {
  expect(permissions.check(madeUpBuild({}, goodManifest, 'firefox'))).toEqual([
    'The manifest asks for sidePanel.',
  ]);
});
