import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const browsers = ['chrome', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

export interface BuildFile {
  /** From the folder of the build, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Undefined for pictures. */
  readonly text: string | undefined;
}

/** A production build as it stands in `.output`. */
export interface Build {
  readonly browser: Browser;
  readonly files: readonly BuildFile[];
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** The scripts that read a site's page: one a site on every load, the others when there is a mailbox to read or a sample to take. */
export const readers = [
  'gmail-reader.js',
  'gmail-mailbox.js',
  'gmail-assistant.js',
  'linkedin-reader.js',
  'page-sample.js',
] as const;

/** The scripts that run in a site's page: the readers, and the surfaces put beside them. */
export const siteScripts = [...readers, 'gmail-sidebar.js', 'linkedin-overlay.js'] as const;

/** Gives the folder of a browser's build. */
export function buildFolder(root: string, browser: Browser): string {
  return join(root, '.output', `${browser}-mv3`);
}

/** Reads a build; throws when there is none. */
export function readBuild(folder: string, browser: Browser): Build {
  const manifestPath = join(folder, 'manifest.json');
  if (!existsSync(manifestPath)) throw new Error(`There is no build at ${folder}: run "npm run build".`);
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Record<string, unknown>;
  return {
    browser,
    manifest,
    files: readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(read),
  };

  function read(name: string): BuildFile[] {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return [];
    const content = readFileSync(path);
    const isText = !/\.(png|ico|jpe?g|gif|webp|woff2?)$/.test(name);
    return [
      {
        path: name.replaceAll('\\', '/'),
        bytes: content.length,
        text: isText ? content.toString('utf8') : undefined,
      },
    ];
  }
}

/** Gives the files of the build that bear one of the names. */
export function filesNamed(build: Build, names: readonly string[]): readonly BuildFile[] {
  return build.files.filter(({ path }) => names.includes(path));
}
