// @vitest-environment jsdom
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectGmail } from '@/sites/gmail/inspect-gmail';
import { layOut } from './gmail-page';

interface Expected {
  readonly file: string;
  readonly url: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

const FOLDER = resolve(import.meta.dirname, '../../../../../shared/captures/gmail');
const isAbsent = !existsSync(FOLDER);
const why = isAbsent ? ' (skipped: the folder ../shared/captures is absent)' : '';

describe.skipIf(isAbsent)(`Gmail captures${why}`, () => {
  const all = expectations();

  it('has pages to read', () => {
    expect(all.length).toBeGreaterThan(0);
  });

  it.each(all)('reads $file', (capture) => {
    expect(inspect(capture)).toMatchObject(capture.expect);
  });
});

function expectations(): Expected[] {
  const files = isAbsent ? [] : globSync(`${FOLDER}/*.expected.json`).sort();
  return files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Expected);
}

function inspect({ file, url }: Expected): unknown {
  const saved = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const page = new DOMParser().parseFromString(saved, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(page.documentElement));
  layOut();
  return inspectGmail(document, new URL(url));
}
