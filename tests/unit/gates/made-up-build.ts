import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readBuild, type Browser, type Build } from '@/scripts/gates/build';

export const goodManifest = {
  manifest_version: 3,
  permissions: ['storage', 'unlimitedStorage', 'scripting', 'sidePanel'],
  host_permissions: ['https://mail.google.com/*', 'https://www.linkedin.com/*'],
  content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['gmail-reader.js'] }],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types tact-import",
  },
};

/** Gives a build read from a small folder with these files, written for the purpose. */
export function madeUpBuild(
  files: Readonly<Record<string, string | Buffer>> = {},
  manifest: object = goodManifest,
  browser: Browser = 'chrome',
): Build {
  const folder = mkdtempSync(join(tmpdir(), 'tact-gate-'));
  try {
    for (const [name, content] of Object.entries({ ...files, 'manifest.json': JSON.stringify(manifest) })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return readBuild(folder, browser);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
