import { describe, expect, it } from 'vitest';
import { callerOf } from '@/messaging/sender';

const ourselves = { id: 'tact', origin: 'chrome-extension://tact' };
const gmail = { id: 'tact', origin: 'https://mail.google.com', frameId: 0, tab: { id: 7 } };

describe('who sent a message', () => {
  it.each([
    ['the reader in Gmail', gmail, 'gmail'],
    ['the reader on LinkedIn', { ...gmail, origin: 'https://www.linkedin.com' }, 'linkedin'],
    [
      'the reader in Gmail, known by its address alone',
      { ...gmail, origin: undefined, url: 'https://mail.google.com/mail/u/0/' },
      'gmail',
    ],
    ['one of our pages', { id: 'tact', origin: 'chrome-extension://tact' }, 'page'],
    [
      'one of our pages in a tab',
      { id: 'tact', origin: 'chrome-extension://tact', tab: { id: 7 }, frameId: 0 },
      'page',
    ],
    ['another extension', { ...gmail, id: 'other' }, undefined],
    ['another site', { ...gmail, origin: 'https://mail.google.com.example.com' }, undefined],
    ['plain http', { ...gmail, origin: 'http://mail.google.com' }, undefined],
    ['a frame inside Gmail', { ...gmail, frameId: 3 }, undefined],
    ['a page that is only prerendered', { ...gmail, documentLifecycle: 'prerender' }, undefined],
    ['a sender without a tab', { ...gmail, tab: undefined }, undefined],
    ['nobody', {}, undefined],
  ])('%s', (_name, sender, caller) => {
    expect(callerOf(sender, ourselves)).toBe(caller);
  });
});
