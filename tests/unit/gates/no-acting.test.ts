import { expect, it } from 'vitest';
import { noActing } from '@/scripts/gates/no-acting';
import { madeUpBuild } from './made-up-build';

const heldPress = 'for(let t of c)e.dispatchEvent(t)';

it('passes the one held press, and events that React plays within itself', () => {
  const build = madeUpBuild({
    'gmail-reader.js': heldPress,
    'gmail-sidebar.js': 'n.target.dispatchEvent(r);f.submit()',
  });
  expect(noActing.check(build)).toEqual([]);
});

it.each([
  ['gmail-reader.js', heldPress + heldPress],
  ['gmail-reader.js', `${heldPress};e.click()`],
  ['gmail-reader.js', 'e.form.submit()'],
  ['gmail-mailbox.js', heldPress],
  ['page-sample.js', 'e.click()'],
  ['linkedin-reader.js', heldPress],
  ['linkedin-reader.js', 'e.scrollIntoView()'],
  ['linkedin-overlay.js', 'e.click()'],
])('fails %s with %s', (name, text) => {
  expect(noActing.check(madeUpBuild({ [name]: text }))).toHaveLength(1);
});
