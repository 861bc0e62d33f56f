import { describe, expect, it } from 'vitest';
import { crmImporter } from '@/imports/crm/crm-importer';
import { unknownFile } from '@/imports/unknown-file';
import { entryOf, never } from './plain-entries';

describe('a file that no importer knows', () => {
  it('of a million columns says what is wrong with it', async () => {
    const row = (cell: string) => `${cell}${',x'.repeat(1_000_000)}\n`;
    const wide = entryOf('Wide.csv', row('Email'), row('ann@example.org'));
    expect(await crmImporter.claims([wide], never)).toEqual([]);
    expect(await unknownFile(wide, never)).toEqual({
      place: 'Wide.csv',
      sentence: 'The row is longer than a million characters and was left out.',
    });
  });

  it.each(['Colours.csv', 'Picture.png'])('as %s is of a kind that Tact does not know', async (path) => {
    const file = entryOf(path, 'red,green\nblue,yellow\n');
    expect(await unknownFile(file, never)).toEqual({
      place: path,
      sentence: 'Tact does not know this kind of file.',
    });
  });
});
