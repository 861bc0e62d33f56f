// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { filesOfDrop, filesOfField } from '@/components/surfaces/import/chosen-files';

const file = (name: string) => new File(['x'], name, { lastModified: 7 });

interface Entry {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly fullPath: string;
}

function fileEntry(fullPath: string): Entry {
  const read = (resolve: (file: File) => void) => {
    resolve(file(fullPath.split('/').at(-1) ?? ''));
  };
  return Object.assign({ isFile: true, isDirectory: false, fullPath }, { file: read });
}

/** A folder whose reader gives so many children at a time, as browsers do. */
function folderEntry(fullPath: string, children: readonly Entry[], atOnce = 2): Entry {
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (resolve: (entries: readonly Entry[]) => void) => {
        resolve(children.slice(at, (at += atOnce)));
      },
    };
  };
  return Object.assign({ isFile: false, isDirectory: true, fullPath }, { createReader });
}

function dropOf(entries: readonly (Entry | null)[], files: readonly File[] = []): DataTransfer {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items, files } as unknown as DataTransfer;
}

const pathsOf = async (drop: DataTransfer) => (await filesOfDrop(drop)).map(({ path }) => path);

describe('what is dropped', () => {
  test('is read through all its folders, each in as many portions as it takes', async () => {
    const mail = folderEntry(
      '/Takeout/Mail',
      ['a', 'b', 'c', 'd', 'e'].map((name) => fileEntry(`/Takeout/Mail/${name}.mbox`)),
    );
    const drop = dropOf([
      folderEntry('/Takeout', [mail, folderEntry('/Takeout/Empty', [])]),
      fileEntry('/x.ics'),
    ]);
    expect(await pathsOf(drop)).toEqual([
      'Takeout/Mail/a.mbox',
      'Takeout/Mail/b.mbox',
      'Takeout/Mail/c.mbox',
      'Takeout/Mail/d.mbox',
      'Takeout/Mail/e.mbox',
      'x.ics',
    ]);
  });

  test('is taken as plain files where the browser shows no entries', async () => {
    expect(await pathsOf(dropOf([null], [file('a.ics')]))).toEqual(['a.ics']);
  });

  test('that cannot be opened fails as a whole', async () => {
    const broken = Object.assign(
      { isFile: true, isDirectory: false, fullPath: '/a' },
      {
        file: (_resolve: unknown, reject: (reason: Error) => void) => {
          reject(new Error('gone'));
        },
      },
    );
    await expect(filesOfDrop(dropOf([broken]))).rejects.toThrow('gone');
  });
});

test('a file of a chosen folder keeps the folders above it', () => {
  const inFolder = file('Inbox.mbox');
  Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'Mail/Inbox.mbox' });
  const files = filesOfField([inFolder, file('b.vcf')] as unknown as FileList);
  expect(files.map(({ path, lastModified }) => [path, lastModified])).toEqual([
    ['Mail/Inbox.mbox', 7],
    ['b.vcf', 7],
  ]);
});
