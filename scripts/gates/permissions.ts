import type { Browser, Build } from './build.ts';
import type { Gate } from './gate.ts';

const everyBrowser = ['scripting', 'storage', 'unlimitedStorage'];
const allowed: Readonly<Record<Browser, readonly string[]>> = {
  chrome: [...everyBrowser, 'sidePanel'],
  firefox: everyBrowser,
};
const sites = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

export const permissions: Gate = {
  name: 'permissions are exactly those of the promise',
  check: (build) => [...permissionProblems(build), ...hostProblems(build)],
};

function permissionProblems({ manifest, browser }: Build): string[] {
  const wanted = allowed[browser];
  const asked = ['permissions', 'optional_permissions'].flatMap((key) => list(manifest[key], isText));
  return [
    ...asked.filter((name) => !wanted.includes(name)).map((name) => `The manifest asks for ${name}.`),
    ...wanted.filter((name) => !asked.includes(name)).map((name) => `The manifest lacks ${name}.`),
  ];
}

function hostProblems({ manifest }: Build): string[] {
  const scripts = list(manifest['content_scripts'], isScript).flatMap(({ matches }) => matches);
  const asked = ['host_permissions', 'optional_host_permissions'].flatMap((key) =>
    list(manifest[key], isText),
  );
  const hosts = [...asked, ...scripts];
  return [
    ...hosts.filter((host) => !sites.includes(host)).map((host) => `The manifest reaches ${host}.`),
    ...sites.filter((site) => !hosts.includes(site)).map((site) => `The manifest does not reach ${site}.`),
  ];
}

function list<Item>(value: unknown, is: (item: unknown) => item is Item): readonly Item[] {
  if (value === undefined) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.every(is)) return items;
  throw new Error(`The manifest holds something else than expected: ${JSON.stringify(value)}`);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isScript(value: unknown): value is { readonly matches: readonly string[] } {
  return typeof value === 'object' && value !== null && 'matches' in value && Array.isArray(value.matches);
}
