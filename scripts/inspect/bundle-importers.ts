import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as inspectFiles from '../../imports/inspect-files.ts';
import { projectRoot } from '../project-root.ts';

/** The importers as Node can load them: the same code that the extension runs. */
export async function bundleImporters(): Promise<typeof inspectFiles> {
  const file = join(projectRoot, '.output/inspect/importers.mjs');
  const code = await bundled();
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, code);
  return (await import(pathToFileURL(file).href)) as typeof inspectFiles;
}

async function bundled(): Promise<string> {
  const output = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { '@': projectRoot } },
    build: {
      write: false,
      minify: false,
      target: 'node24',
      lib: { entry: join(projectRoot, 'imports/inspect-files.ts'), formats: ['es'] },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!('output' in bundle)) throw new Error('vite gave no bundle of the importers');
  return bundle.output[0].code;
}
