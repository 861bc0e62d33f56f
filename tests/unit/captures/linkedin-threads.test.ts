// @vitest-environment jsdom
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectPage } from '@/sites/inspect-page';

interface Expected {
  readonly file: string;
  readonly url: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

const FOLDER = resolve(import.meta.dirname, '../../../../shared/captures/linkedin');
const isAbsent = !existsSync(FOLDER);
const why = isAbsent ? ' (skipped: the folder ../shared/captures is absent)' : '';

describe.skipIf(isAbsent)(`LinkedIn captures of conversations${why}`, () => {
  const threads = expectations().filter((capture) => capture.expect['kind'] === 'message-thread');

  it.skipIf(isAbsent)('has conversations to read', () => {
    expect(threads.length).toBeGreaterThan(0);
  });

  describe.each(['application/xhtml+xml', 'text/html'] as const)('parsed as %s', (contentType) => {
    it.each(threads)('reads $file', (capture) => {
      const known = Object.entries(capture.expect).filter(([, value]) => value !== null);
      expect(inspect(capture, contentType)).toEqual(Object.fromEntries(known));
    });
  });
});

function expectations(): Expected[] {
  const files = isAbsent ? [] : globSync(`${FOLDER}/*.expected.json`).sort();
  return files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Expected);
}

function inspect(capture: Expected, contentType: DOMParserSupportedType): unknown {
  const saved = readFileSync(`${FOLDER}/${capture.file}`, 'utf8');
  return inspectPage(new DOMParser().parseFromString(saved, contentType), new URL(capture.url));
}
