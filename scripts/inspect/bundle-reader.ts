import { resolve } from 'node:path';
import { build } from 'vite';

/** The name under which the bundled reader stands in the page. */
export const READER = 'siteReader';

/** The site readers as one classic script that sets `siteReader.inspectPage(document, address)`. */
export async function bundleReader(): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(root, 'sites/inspect-page.ts'), formats: ['iife'], name: READER },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!('output' in bundle)) throw new Error('vite gave no bundle of the readers');
  return bundle.output[0].code;
}
