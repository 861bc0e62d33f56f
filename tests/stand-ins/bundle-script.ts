import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundled } from '../../scripts/bundle-module.ts';
import { dataModules } from './data-modules.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const bundles = new Map<string, Promise<string>>();

/** The script of a page with all that it imports: one intercepted request in the place of sixty is most of a page's time. */
export function bundledScript(file: string): Promise<string> {
  const bundle = bundles.get(file) ?? bundleOf(file);
  bundles.set(file, bundle);
  return bundle;
}

function bundleOf(file: string): Promise<string> {
  return bundled({
    root: folder,
    plugins: [data],
    build: { modulePreload: false, rolldownOptions: { input: `${folder}${file}` } },
  });
}

const data: Plugin = {
  name: 'stand-in-data',
  resolveId: (id) => (dataModuleOf(id) ? `\0${id}` : null),
  load: (id) => dataModuleOf(id)?.() ?? null,
};

function dataModuleOf(id: string): (() => string) | undefined {
  return dataModules[/\/data\/([a-z]+\.js)$/u.exec(id)?.[1] ?? ''];
}
