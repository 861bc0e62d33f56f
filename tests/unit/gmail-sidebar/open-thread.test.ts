import { describe, expect, it, vi } from 'vitest';
import { openThread } from '@/entrypoints/gmail-sidebar/open-thread';

const thread = '18c2f0a1b2c3d4e5';

function windowAt(href: string) {
  const { origin, pathname, hash } = new URL(href);
  return { location: { href, origin, pathname, hash }, open: vi.fn() };
}

describe('a conversation', () => {
  it.each(['https://mail.google.com/mail/u/0/#inbox', 'https://mail.google.com/mail/u/1/?compose=view=cmx'])(
    'is shown in the tab itself at %s',
    (href) => {
      const page = windowAt(href);
      openThread(page, thread);
      expect(page.location.hash).toBe(`#all/${thread}`);
      expect(page.open).not.toHaveBeenCalled();
    },
  );

  it.each([
    'https://mail.google.com/mail/u/1/?ui=2&view=cm&fs=1',
    'https://mail.google.com/mail/u/1/?view=cm',
    'https://mail.google.com/mail/u/1/?fs=1&tf=cm#draft',
  ])('is shown in a tab of its own, of the same mailbox, at %s', (href) => {
    const page = windowAt(href);
    const { hash } = page.location;
    openThread(page, thread);
    expect(page.open).toHaveBeenCalledExactlyOnceWith(
      `https://mail.google.com/mail/u/1/#all/${thread}`,
      '_blank',
      'noopener',
    );
    expect(page.location.hash).toBe(hash);
  });

  it.each(['', 'thread-a:r-81', '../settings', `${thread}/`, 'javascript:1', 'a'.repeat(21)])(
    'is none by the name %j',
    (name) => {
      for (const href of ['https://mail.google.com/mail/u/0/', 'https://mail.google.com/mail/u/0/?view=cm']) {
        const page = windowAt(href);
        openThread(page, name);
        expect(page.location.hash).toBe('');
        expect(page.open).not.toHaveBeenCalled();
      }
    },
  );
});
