import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { correspondence, mailboxOf } from './import/invented-mailbox.ts';

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
async function inspect(...words: readonly string[]): Promise<Record<string, unknown>> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['scripts/inspect.ts', ...words], { cwd: root });
  return JSON.parse(stdout) as Record<string, unknown>;
}

function inspectPage(file: string, url: string): Promise<Record<string, unknown>> {
  return inspect('page', file, '--url', url);
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
      const seen = await inspectPage(join(captures, file), url);
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
  const seen = await inspectPage(file, 'https://www.linkedin.com/in/ann-bell/');
  expect(seen.kind).toBe('unknown layout');
  expect(seen.reason).toEqual(expect.any(String));
});

test('inspect prints what an importer makes of files, and says of others that it knows none', async ({}, info) => {
  const mailbox = info.outputPath('All mail.mbox');
  await writeFile(mailbox, mailboxOf(correspondence(30, Date.parse('2026-11-28T10:00:00Z'))));
  const seen = await inspect('mbox', mailbox);
  expect(seen).toMatchObject({
    importer: 'mail',
    ownAddresses: ['robin@example.com'],
    counts: { mails: 45, people: 30, touches: 45, out: 30, in: 15, problems: 0 },
  });
  expect(seen['touches']).toHaveLength(20);
  expect((await inspect('mbox', mailbox, '--full'))['touches']).toHaveLength(45);
  expect(await inspect('ics', mailbox)).toMatchObject({
    importer: null,
    counts: { touches: 0 },
    problems: [{ place: 'All mail.mbox' }],
  });
});
