import { expect, test } from 'vitest';
import { epochMs } from '@/outreach/brand';
import { emailHandle } from '@/outreach/handle';
import { loggedAnswer } from '@/outreach/logged-answer';

const handles = Array.from({ length: 12 }, (_, index) => emailHandle(`maya${index}@example.com`)).filter(
  (handle) => handle !== undefined,
);

test('a logged answer is a touch that came in, by the user\u2019s own word', () => {
  const person = { handles: handles.slice(0, 2), name: 'Maya Lindqvist' };
  expect(loggedAnswer(person, { id: 'a1', channel: 'call', at: epochMs(1_000) })).toEqual({
    kind: 'touch',
    id: 'a1',
    message: 'a1',
    channel: 'call',
    direction: 'in',
    at: 1_000,
    state: 'sent',
    source: 'logged',
    handles: ['email:maya0@example.com', 'email:maya1@example.com'],
    name: 'Maya Lindqvist',
  });
});

test('of many handles it names ten', () => {
  const person = { handles, name: 'Maya Lindqvist' };
  expect(loggedAnswer(person, { id: 'a1', channel: 'email', at: epochMs(1_000) }).handles).toHaveLength(10);
});
