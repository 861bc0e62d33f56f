import { expect, it } from 'vitest';
import { asciiOnly } from '@/scripts/gates/ascii-only';
import { madeUpBuild } from './made-up-build';

it('passes escaped text and leaves pictures alone', () => {
  const build = madeUpBuild({ 'a.js': 'x="\\uffff"\n', 'icon/16.png': Buffer.from([0x89, 0xff, 0x00]) });
  expect(asciiOnly.check(build)).toEqual([]);
});

it.each(['a.js', 'page.html', 'assets/b.css', '_locales/en/messages.json'])(
  'fails one letter outside ASCII in %s',
  (name) => {
    expect(asciiOnly.check(madeUpBuild({ [name]: 'x="\uffff"' }))).toEqual([
      `${name} holds U+FFFF; write it escaped.`,
    ]);
  },
);

it('fails a control character', () => {
  expect(asciiOnly.check(madeUpBuild({ 'a.js': 'x="\u0000"' }))).toHaveLength(1);
});
