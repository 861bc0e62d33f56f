import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { minifySync } from 'vite';
import { expect, it } from 'vitest';
import { noPageMessages } from '@/scripts/gates/no-page-messages';
import { madeUpBuild } from './made-up-build';

// The scheduler comes with react-dom, which alone can name it.
const here = createRequire(import.meta.url);
const schedulerFolder = dirname(createRequire(here.resolve('react-dom')).resolve('scheduler'));
const schedulerPath = join(schedulerFolder, 'cjs/scheduler.production.js');
const scheduler = minifySync(schedulerPath, readFileSync(schedulerPath, 'utf8')).code;

it("passes React's real scheduler, which messages only itself", () => {
  expect(scheduler).toContain('postMessage');
  expect(noPageMessages.check(madeUpBuild({ 'gmail-sidebar.js': scheduler }))).toEqual([]);
});

it('passes a channel of the worker', () => {
  expect(noPageMessages.check(madeUpBuild({ 'background.js': 'channel.postMessage(1)' }))).toEqual([]);
});

it.each(['gmail-reader.js', 'linkedin-reader.js', 'gmail-sidebar.js', 'linkedin-overlay.js'])(
  'fails a message to the page in %s',
  (name) => {
    const build = madeUpBuild({ [name]: `${scheduler};window.postMessage("here","*")` });
    expect(noPageMessages.check(build)).toEqual([expect.stringContaining(`${name} holds postMessage`)]);
  },
);

it('fails a second channel of the same shape', () => {
  expect(noPageMessages.check(madeUpBuild({ 'gmail-sidebar.js': scheduler + scheduler }))).toHaveLength(1);
});
