import type { Gate } from './gate.ts';

/** What each directive may say at most; one that is absent falls back to `default-src`. */
const most: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // Makes the address of the one worker that the dashboard starts.
  'trusted-types': ['tact-import'],
};
const required = ['default-src', 'script-src', 'require-trusted-types-for', 'trusted-types'];

export const strictPolicy: Gate = {
  name: 'content security policy is strict',
  check: ({ manifest }) => {
    const policy = pagesPolicy(manifest['content_security_policy']);
    if (policy === undefined) return ['The manifest has no content security policy for extension pages.'];
    const directives = parse(policy);
    return [
      ...required.filter((name) => !directives.has(name)).map((name) => `The policy lacks ${name}.`),
      ...[...directives].flatMap(([name, sources]) => tooWide(name, sources)),
    ];
  },
};

function tooWide(name: string, sources: readonly string[]): string[] {
  const allowed = most[name] ?? [];
  return sources
    .filter((source) => !allowed.includes(source))
    .map((source) => `The policy allows ${name} ${source}.`);
}

function parse(policy: string): Map<string, readonly string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.filter(([name]) => name !== '').map(([name = '', ...sources]) => [name, sources]));
}

function pagesPolicy(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('extension_pages' in value)) return undefined;
  return typeof value.extension_pages === 'string' ? value.extension_pages : undefined;
}
