import { expect, it } from 'vitest';
import { readerSize } from '@/scripts/gates/reader-size';
import { madeUpBuild } from './made-up-build';

const small = {
  'gmail-reader.js': 'x'.repeat(20_480),
  'gmail-mailbox.js': 'x',
  'gmail-assistant.js': 'x',
  'linkedin-reader.js': 'x',
  'page-sample.js': 'x',
};

it('passes readers of 20,480 bytes, and any size of the rest', () => {
  expect(readerSize.check(madeUpBuild({ ...small, 'background.js': 'x'.repeat(90_000) }))).toEqual([]);
});

it('fails a reader that is one byte longer', () => {
  expect(readerSize.check(madeUpBuild({ ...small, 'linkedin-reader.js': 'x'.repeat(20_481) }))).toEqual([
    'linkedin-reader.js has 20481 bytes, 1 more than 20480.',
  ]);
});

it('fails a build without a reader', () => {
  const others = Object.fromEntries(Object.entries(small).filter(([name]) => name !== 'linkedin-reader.js'));
  expect(readerSize.check(madeUpBuild(others))).toEqual(['linkedin-reader.js is not in the build.']);
});
