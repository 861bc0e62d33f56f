import { join } from 'node:path';
import { build, type BuildEnvironmentOptions, type InlineConfig } from 'vite';
import { projectRoot } from './project-root.ts';

interface Bundling {
  /** From the root of the project. */
  readonly entry: string;
  /** One classic script that sets this global name to what the entry exports; a module without it. */
  readonly name?: string;
  readonly target?: NonNullable<BuildEnvironmentOptions['target']>;
}

/** A module of ours with all that it imports as one text, the names in it as they were written. */
export async function bundleModule({ entry, name, target }: Bundling): Promise<string> {
  const file = join(projectRoot, entry);
  const lib =
    name === undefined
      ? { entry: file, formats: ['es' as const] }
      : { entry: file, formats: ['iife' as const], name };
  return bundled({
    root: projectRoot,
    resolve: { alias: { '@': projectRoot } },
    build: { lib, ...(target && { target }) },
  });
}

/** What Vite makes of one entry, as text; nothing is written. */
export async function bundled({ build: how, ...rest }: InlineConfig): Promise<string> {
  const output = await build({
    ...rest,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, minify: false, ...how },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!('output' in bundle)) throw new Error('Vite gave no bundle.');
  return bundle.output[0].code;
}
