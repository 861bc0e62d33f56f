import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { ChosenFile } from '../../imports/import-file.ts';
import { PlainFailure } from '../plain-failure.ts';
import { bundleImporters } from './bundle-importers.ts';

export type Importable = 'mbox' | 'linkedin-export' | 'ics' | 'contacts';

/** Gives what the importer makes of a file or a folder; `--full` lists everything, `--own ADDRESS` names the user's addresses. */
export function inspectImportOf(what: Importable): (words: string[]) => Promise<unknown> {
  return async (words) => {
    const { path, isFull, ownAddresses } = wordsOf(what, words);
    const files = await filesUnder(path);
    const { inspectFiles } = await bundleImporters();
    return inspectFiles(what, { files, isFull, ownAddresses, now: Date.now(), timeZone: localTimeZone() });
  };
}

function wordsOf(what: Importable, words: string[]) {
  const usage = `Usage: npm run inspect -- ${what} FILE [--full] [--own ADDRESS]`;
  const { positionals, values } = parsed(words, usage);
  const [path, ...more] = positionals;
  if (!path || more.length > 0) throw new PlainFailure(usage);
  return { path, isFull: values.full ?? false, ownAddresses: values.own ?? [] };
}

function parsed(words: string[], usage: string) {
  const options = { full: { type: 'boolean' }, own: { type: 'string', multiple: true } } as const;
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new PlainFailure(`${usage} (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The file, or all files below the folder, named as a browser names those of a chosen folder. */
async function filesUnder(path: string): Promise<readonly ChosenFile[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [await chosen(path, basename(path))];
    const found = await readdir(path, { recursive: true, withFileTypes: true });
    const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return await Promise.all(paths.toSorted().map((file) => chosen(file, relative(path, file))));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new PlainFailure(`${path} cannot be read (${code}).`);
  }
}

async function chosen(file: string, path: string): Promise<ChosenFile> {
  const { mtimeMs } = await stat(file);
  return {
    path: path.replaceAll('\\', '/'),
    blob: await openAsBlob(file),
    lastModified: Math.floor(mtimeMs),
  };
}

function localTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
