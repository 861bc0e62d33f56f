import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListAddress } from '@/outreach/list-address';

describe('no person is behind', () => {
  it.each([
    'founders@googlegroups.com',
    'founders@yahoogroups.com',
    'founders@yahoogroups.co.uk',
    'main@founders.groups.io',
    'founders@groups.io',
    'team@groups.example.com',
    'dev@lists.example.org',
    'dev@list.uni.example.edu',
    'dev@mailman.example.org',
    'dev@lists.w3.org',
    'dev-request@example.org',
    'dev-bounces@example.org',
    'bounces+812-ann=example.com@mail.example.net',
    'bounce@example.com',
    'ann@bounces.example.com',
    'owner@bounce.mail.example.com',
    'mailer-daemon@example.com',
    'MAILER-DAEMON@Example.COM',
    'postmaster@example.com',
    'majordomo@example.org',
    'listserv@example.edu',
    'unsubscribe@example.com',
    'list-unsubscribe+9f2c@example.com',
    'unsubscribe-812@news.example.com',
    'notification@example.com',
    'notifications@github.com',
    'notification+zj4o@facebookmail.com',
    'calendar-notification@google.com',
    'c_188@group.calendar.google.com',
    'newsletter@example.com',
    'newsletters@example.com',
    'weekly-newsletter@example.com',
    'reply+AB12CD@reply.github.com',
    'd_7f@reply.linkedin.com',
    'hit-reply@linkedin.com',
    'inmail-hit-reply@linkedin.com',
    '12+octocat@users.noreply.github.com',
  ])('%s', (address) => {
    expect(isListAddress(address)).toBe(true);
  });

  it.each([
    'noreply@example.com',
    'no-reply@example.com',
    'no_reply@example.com',
    'No.Reply@example.com',
    'noreply2@example.com',
    'noreply+812@example.com',
    'comments-noreply@docs.google.com',
    'noreply-forms@example.com',
    'noreplies@example.com',
    'do-not-reply@example.com',
    'donotreply@example.com',
    'DoNotReply@example.com',
    'do_not_reply@example.com',
    'no-response@example.com',
    'ne-pas-repondre@example.fr',
    'nepasrepondre@example.fr',
    'no-responder@example.es',
    'no.responda@example.mx',
    'no-contestar@example.es',
    'nao-responda@example.com.br',
    'n\u00e3o-responda@example.com.br',
    'naoresponder@example.pt',
    'nicht-antworten@example.de',
    'keine-antwort@example.de',
    'nonrispondere@example.it',
    'niet-beantwoorden@example.nl',
    'nie-odpowiadaj@example.pl',
    'svara-ej@example.se',
    'svar-ikke@example.no',
  ])('%s, who says not to answer', (address) => {
    expect(isListAddress(address)).toBe(true);
  });
});

describe('a person may read', () => {
  it.each([
    'norep.lyle@example.com',
    'nore.ply@example.com',
    'noreplyer@example.com',
    'list.ann@example.com',
    'ann.lists@example.com',
    'liszt@example.com',
    'ann@list.com',
    'ann@list.co.uk',
    'ann@lists.io',
    'ann@reply.com',
    'ann@reply.com.au',
    'ann@reply.it',
    'ann@listserve.example.com',
    'ann@mygroups.example.com',
    'info@example.com',
    'sales@example.com',
    'hello@example.com',
    'office@example.com',
    'contact@example.com',
    'support@example.com',
    'jobs@example.com',
    'ann+lists@example.com',
    'ann.reply@example.com',
    'reply@example.com',
    'bouncer@example.com',
    'bounce.betty@example.com',
    'postmastersson@example.se',
    'newsletteria@example.it',
    'request@example.com',
    'ann@calendar.example.com',
    'responder@example.com',
    'no@example.com',
    'nao.respon@example.com',
    'marianne.pas@example.fr',
  ])('%s', (address) => {
    expect(isListAddress(address)).toBe(false);
  });

  const names = ['ann', 'boris', 'norbert', 'nora', 'list', 'liszt', 'reply', 'bounce', 'svara', 'notter'];
  it('an address that is made of two names', () => {
    const name = fc.constantFrom(...names);
    const separator = fc.constantFrom('.', '_', '');
    fc.assert(
      fc.property(name, separator, name, (first, between, last) => {
        expect(isListAddress(`${first}${between}${last}@example.com`)).toBe(false);
      }),
    );
  });
});

it('any text is answered in a moment, however long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      expect(typeof isListAddress(text)).toBe('boolean');
    }),
  );
  const long = `${'no-'.repeat(20_000)}@${'list.'.repeat(20_000)}`;
  const before = performance.now();
  isListAddress(long);
  expect(performance.now() - before).toBeLessThan(500);
});
