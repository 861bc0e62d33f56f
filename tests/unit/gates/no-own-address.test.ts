import { expect, it } from 'vitest';
import { noOwnAddress } from '@/scripts/gates/no-own-address';
import { madeUpBuild } from './made-up-build';

it("passes code that names no address, and getURL in the extension's own pages", () => {
  expect(
    noOwnAddress.check(madeUpBuild({ 'gmail-reader.js': 'a()', 'background.js': 'runtime.getURL("a")' })),
  ).toEqual([]);
});

it.each([
  ['background.js', 'x="chrome-extension://"'],
  ['popup.html', '<img src="moz-extension://a/b.png">'],
  ['chunks/a.js', 'post("id:wxt:content-script-started")'],
  ['linkedin-overlay.js', 'e.runtime.getURL("icon.png")'],
])('fails %s with %s', (name, text) => {
  expect(noOwnAddress.check(madeUpBuild({ [name]: text }))).toHaveLength(1);
});
