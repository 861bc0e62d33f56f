import { expect, it } from 'vitest';
import { companyDomain, domainLabel, isSameCompany, possibleLabels } from '@/outreach/same-person/companies';
import { mailboxFit, mayBeOfOneName } from '@/outreach/same-person/mailbox-words';
import { isSharedMailbox } from '@/outreach/same-person/shared-mailbox';

it.each([
  ['ann@mail.example.co.uk', 'example.co.uk'],
  ['ann@example.com', 'example.com'],
  ['ann@gmail.com', undefined],
  ['ann@web.de', undefined],
  ['ann@qq.com', undefined],
  ['ann@sub.yahoo.com', undefined],
  ['ann@localhost', undefined],
])('the company domain of %s is %s', (address, domain) => {
  expect(companyDomain(address)).toBe(domain);
});

it.each([
  ['Example Heating GmbH', 'example-heating.com', true],
  ['Example Heating GmbH & Co. KG', 'exampleheating.de', true],
  ['Example', 'example.co.uk', true],
  ['Example Heating Solutions', 'example.com', true],
  ['Beispiel Wärme AG', 'beispielwaerme.example', true],
  ['International Sample Machines', 'ism.example', true],
  ['Sample S.A.S.', 'sample.fr', true],
  ['Other Ltd', 'example.com', false],
  ['A Ltd', 'a.example', true],
  ['An Example', 'an.example', false],
])('%s may be at %s: %s', (company, domain, may) => {
  expect(possibleLabels(company).includes(domainLabel(domain))).toBe(may);
});

it('knows a company with and without its legal form', () => {
  expect(isSameCompany('Sample, Inc.', 'SAMPLE')).toBe(true);
  expect(isSameCompany('Sample Heating', 'Sample Cooling')).toBe(false);
});

it.each([
  ['ann.bell@example.com', 'full'],
  ['bell_ann@example.com', 'full'],
  ['annbell@example.com', 'full'],
  ['ann.bell2+news@example.com', 'full'],
  ['abell@example.com', 'initial'],
  ['a.bell@example.com', 'initial'],
  ['bella@example.com', 'initial'],
  ['ann_b@example.com', 'initial'],
  ['ann@example.com', 'part'],
  ['bell@example.com', 'part'],
  ['boris.nowak@example.com', 'none'],
  ['ann.nowak@example.com', 'none'],
  ['12345@example.com', 'none'],
  ['a@example.com', 'none'],
])('%s fits Ann Bell: %s', (address, fit) => {
  expect(mailboxFit(address, 'Ann Bell')).toBe(fit);
});

it('an umlaut is written in two ways', () => {
  expect(mailboxFit('juergen.mueller@example.de', 'Jürgen Müller')).toBe('full');
  expect(mailboxFit('muller@example.de', 'Jürgen Müller')).toBe('part');
});

it.each([
  ['ann.bell@', 'abell@', true],
  ['ann.bell@', 'ann@', true],
  ['ann.bell@', 'bell.ann@', true],
  ['ann.bell@', 'boris.nowak@', false],
  ['ann.bell@', 'ann.nowak@', false],
  ['ann@', 'boris@', false],
  ['123@', '456@', false],
])('%s and %s may be of one name: %s', (first, second, may) => {
  expect(mayBeOfOneName(`${first}example.com`, `${second}example.com`)).toBe(may);
  expect(mayBeOfOneName(`${second}example.com`, `${first}example.com`)).toBe(may);
});

it.each([
  ['info@example.com', true],
  ['Office@example.com', true],
  ['sales2@example.com', true],
  ['info-de@example.com', true],
  ['support+tag@example.com', true],
  ['buchhaltung@example.de', true],
  ['no-reply@example.com', true],
  ['ann@example.com', false],
  ['infomania@example.com', false],
  ['salesh@example.com', false],
])('several people read %s: %s', (address, shared) => {
  expect(isSharedMailbox(address)).toBe(shared);
});

it('a mailbox at a domain with one’s own name is one’s own', () => {
  expect(isSharedMailbox('hello@ann-bell.example', 'Ann Bell')).toBe(false);
  expect(isSharedMailbox('hello@ann-bell.example', 'Boris Nowak')).toBe(true);
});
