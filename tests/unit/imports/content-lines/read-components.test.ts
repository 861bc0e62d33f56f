import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseContentLine, structuredParts } from '@/imports/content-lines/content-line';
import { readComponents, type Component } from '@/imports/content-lines/read-components';
import type { Entry } from '@/imports/import-file';
import { entryOf, inChunks, never } from '../plain-entries';

const wanted = {
  around: 'VCALENDAR',
  properties: new Set(['UID', 'SUMMARY', 'TZID']),
  withParts: new Set(['VTIMEZONE']),
};

async function componentsOf(entry: Entry): Promise<readonly Omit<Component, 'sourceBytes'>[]> {
  const components: Omit<Component, 'sourceBytes'>[] = [];
  for await (const { name, lines, offset, end, isWhole } of readComponents(entry, wanted, never)) {
    components.push({ name, lines, offset, end, isWhole });
  }
  return components;
}

const folded = [
  'BEGIN:VCALENDAR',
  'TZID:of the calendar',
  'BEGIN:VTIMEZONE\r\nTZID:A\r\nBEGIN:STANDARD\r\nTZID:inner\r\nEND:STANDARD\r\nEND:VTIMEZONE',
  'BEGIN:VEVENT\r\nUID:1\r\nDESCRIPTION:long\r\n  and folded\r\nSUMMARY:Caf\r\n \u00e9 \ud83d\ude80\r\n\t and more',
  'BEGIN:VALARM\r\nSUMMARY:inner\r\nEND:VALARM\r\nEND:VEVENT',
  'BEGIN:VEVENT\r\nUID:never ended',
  'END:VCALENDAR\r\n',
].join('\r\n');

test('components come with their unfolded lines, and with the parts that are wanted', async () => {
  const components = await componentsOf(entryOf('a.ics', folded));
  expect(components.map(({ name, lines, isWhole }) => [name, lines.join('|'), isWhole])).toEqual([
    ['VCALENDAR', 'TZID:of the calendar', true],
    ['VTIMEZONE', 'TZID:A|BEGIN:STANDARD|TZID:inner|END:STANDARD', true],
    ['VEVENT', 'UID:1|SUMMARY:Caf\u00e9 \ud83d\ude80 and more|BEGIN:VALARM', true],
    ['VEVENT', 'UID:never ended', false],
  ]);
});

test('they are the same wherever a chunk ends, letters and line ends included', async () => {
  const entry = entryOf('a.ics', folded);
  const whole = await componentsOf(entry);
  for (let size = 1; size <= 40; size += 1) expect(await componentsOf(inChunks(entry, size))).toEqual(whole);
});

test.each(['\n', '\r'])('line ends of other systems: %j', async (lineEnd) => {
  const text = folded.replaceAll('\r\n', lineEnd);
  const names = (await componentsOf(entryOf('a.ics', text))).map(({ name, lines }) => [name, lines]);
  expect(names).toEqual(
    (await componentsOf(entryOf('a.ics', folded))).map(({ name, lines }) => [name, lines]),
  );
});

test('a fold within a letter does not tear it', async () => {
  const bytes = new TextEncoder().encode('BEGIN:VEVENT\r\nSUMMARY:\u00e9\r\nEND:VEVENT\r\n');
  const at = bytes.indexOf(0xc3) + 1;
  const torn = [bytes.slice(0, at), new TextEncoder().encode('\r\n '), bytes.slice(at)];
  expect((await componentsOf(entryOf('a.ics', ...torn)))[0]?.lines).toEqual(['SUMMARY:\u00e9']);
});

test('a line without end, and components within components without end, are let go', async () => {
  const endless = `BEGIN:VEVENT\r\nUID:${'x'.repeat(6_000_000)}`;
  const [component] = await componentsOf(entryOf('a.ics', endless));
  expect(component?.lines[0]?.length).toBeLessThan(40_000);
  const deep = 'BEGIN:A\r\nBEGIN:B\r\n'.repeat(20_000);
  expect((await componentsOf(entryOf('a.ics', deep))).every(({ isWhole }) => !isWhole)).toBe(true);
});

test('any bytes give components or nothing', async () => {
  const pieces = fc.constantFrom(
    'BEGIN:',
    'END:',
    'VEVENT',
    'VCALENDAR',
    'UID:1',
    '\r\n',
    '\n ',
    '\0',
    ';',
    '"',
    '=',
    '\u00e9',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
      const text = parts.join('');
      for (const { offset, end } of await componentsOf(entryOf('a.ics', text))) {
        expect(offset).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(new TextEncoder().encode(text).length);
      }
    }),
    { numRuns: 200 },
  );
});

test('a line has a name, a group, parameters in quotes or without, and a value', () => {
  const line = parseContentLine('item1.ATTENDEE;CN="Bell; Ann: \'A\'";X=a,"b,c";HOME:mailto:ann@example.com');
  expect(line).toMatchObject({ name: 'ATTENDEE', group: 'item1', value: 'mailto:ann@example.com' });
  expect([...(line?.parameters ?? [])]).toEqual([
    ['CN', ["Bell; Ann: 'A'"]],
    ['X', ['a', 'b,c']],
    ['TYPE', ['HOME']],
  ]);
  expect(parseContentLine('X;CN=5^" ^n^^:v')?.parameters.get('CN')).toEqual(['5^" \n^']);
  expect(parseContentLine('no value')).toBeUndefined();
  expect(parseContentLine('X;CN="never closed:value')?.value).toBe('value');
  expect(structuredParts('Bell;Ann\\;Marie;;Dr.\\, PhD')).toEqual(['Bell', 'Ann;Marie', '', 'Dr., PhD', '']);
});
