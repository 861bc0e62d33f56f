import { expect, test } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { emailHandle } from '@/outreach/handle';
import { loggedTouch } from '@/outreach/logged-touch';

const handles = [emailHandle('maya@example.com')].filter((handle) => handle !== undefined);

test('a logged touch is one by the user\u2019s own word, under an id that no page can give', () => {
  const said = { handles, name: 'Maya Lindqvist', channel: 'call', direction: 'in' } as const;
  expect(loggedTouch({ id: 'gmail:1', ...said, at: epochMs(1_000) })).toEqual({
    kind: 'touch',
    id: 'logged:gmail:1',
    message: 'logged:gmail:1',
    channel: 'call',
    direction: 'in',
    at: 1_000,
    state: 'sent',
    source: 'logged',
    handles,
    name: 'Maya Lindqvist',
  });
});
