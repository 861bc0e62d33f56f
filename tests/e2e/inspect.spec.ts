import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const captures = resolve(root, '../shared/captures/linkedin');
const expectations = existsSync(captures)
  ? readdirSync(captures).filter((name) => name.endsWith('.expected.json'))
  : [];

interface Expectation {
  readonly file: string;
  readonly url: string;
  readonly expect: Readonly<Record<string, unknown>> & { readonly kind: string };
}

/** What the command prints, in a process of its own, as a person would run it. */
async function inspect(file: string, url: string): Promise<Record<string, unknown>> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['scripts/inspect.ts', 'page', file, '--url', url], {
    cwd: root,
  });
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** The kinds of page that have a reader; no other may be taken for a profile. */
const READ = new Set(['profile', 'people-search']);

test.describe('inspect on captures of real pages', () => {
  test.skip(expectations.length === 0, 'there are no captures under ../shared/captures');

  for (const name of expectations) {
    const {
      file,
      url,
      expect: expected,
    } = JSON.parse(readFileSync(join(captures, name), 'utf8')) as Expectation;
    const isRead = READ.has(expected.kind);
    test(`${file} ${isRead ? 'is read in full' : 'is no profile, and is not guessed at'}`, async () => {
      const seen = await inspect(join(captures, file), url);
      if (!isRead) {
        expect(seen.kind).not.toBe('profile');
        return;
      }
      const shown = Object.entries(expected).filter(([, value]) => value !== null);
      expect(seen).toMatchObject(Object.fromEntries(shown));
    });
  }
});

test('inspect says that it does not know a layout, and its page runs no script and reaches nothing', async ({}, info) => {
  const file = info.outputPath('page.html');
  await writeFile(
    file,
    '<main><h2>Ann Bell</h2><img src="https://www.example.com/x.png"></main><script>document.title = "ran"</script>',
  );
  const seen = await inspect(file, 'https://www.linkedin.com/in/ann-bell/');
  expect(seen.kind).toBe('unknown layout');
  expect(seen.reason).toEqual(expect.any(String));
});
