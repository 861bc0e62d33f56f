import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as inspectFiles from '../../imports/inspect-files.ts';
import { bundleModule } from '../bundle-module.ts';
import { projectRoot } from '../project-root.ts';

const FOLDER = join(projectRoot, '.output/inspect');

/** The importers as Node can load them: the same code that the extension runs. */
export async function bundleImporters(): Promise<typeof inspectFiles> {
  const file = join(FOLDER, 'importers.mjs');
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, await bundleModule({ entry: 'imports/inspect-files.ts', target: 'node24' }));
  return (await import(pathToFileURL(file).href)) as typeof inspectFiles;
}
