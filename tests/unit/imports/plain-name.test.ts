import { describe, expect, it } from 'vitest';
import { readCorrespondents } from '@/imports/mail/addresses';
import { plainName } from '@/imports/plain-name';

describe('a display name', () => {
  it.each([
    ['Bell, Ann', 'Ann Bell'],
    ['Bell,Ann', 'Ann Bell'],
    ['van der Berg, Anna Maria', 'Anna Maria van der Berg'],
    ["O'Neil, Pat", "Pat O'Neil"],
    ['Müller-Lüdenscheidt, Jörg', 'Jörg Müller-Lüdenscheidt'],
    ['Иванов, Иван', 'Иван Иванов'],
    ['Bell, Ann (Sales)', 'Ann Bell (Sales)'],
    ['BELL, ANN', 'ANN BELL'],
    ['Bell, J.', 'J. Bell'],
    ['Dr. Bell, Ann', 'Dr. Ann Bell'],
    ['Bell, Dr. Ann', 'Dr. Ann Bell'],
    ['山田, 太郎', '山田 太郎'],
    ['=?utf-8?q?broken', 'broken'],
  ])('%s is said %s', (written, said) => {
    expect(plainName(written)).toBe(said);
  });

  it.each([
    'Ann Bell',
    'Ann Bell, PhD',
    'Ann Bell, Ph.D.',
    'Bo King, Jr.',
    'King, Jr., Bo',
    'Smith, CPA',
    'Sample Widgets, LLC',
    'Sample, Inc.',
    'Muster, GmbH',
    'Ann Bell, Acme Corp',
    'Bell, Ann, Acme',
    'Washington, DC Office',
    'Bell, Ann/NYC',
    'Room 4, Floor 2',
    ', Ann',
  ])('%s stays as it is', (name) => {
    expect(plainName(name)).toBe(name);
  });
});

describe('an address field', () => {
  it.each([
    ['Bell, Ann <ann@example.net>', 'Ann Bell'],
    ["'Bell, Ann' <ann@example.net>", 'Ann Bell'],
    ['"Bell, Ann" <ann@example.net>', 'Ann Bell'],
    ['=?utf-8?Q?Bell=2C_Ann?= <ann@example.net>', 'Ann Bell'],
    ['Ann Bell [mailto:ann@example.net]', 'Ann Bell'],
    ['Ann Bell <ann@example.net.>', 'Ann Bell'],
    ['Ann Bell <ann @example.net>', 'Ann Bell'],
  ])('%s names one person', (field, name) => {
    expect(readCorrespondents(field)).toMatchObject([{ handle: 'email:ann@example.net', name }]);
  });

  it('keeps people apart whose names no quotes hold together', () => {
    const field = 'Bell, Ann <ann@example.net>, bo@example.net, Field, Cleo <cleo@example.net>';
    expect(readCorrespondents(field).map(({ handle, name }) => [handle, name])).toEqual([
      ['email:ann@example.net', 'Ann Bell'],
      ['email:bo@example.net', undefined],
      ['email:cleo@example.net', 'Cleo Field'],
    ]);
  });
});
