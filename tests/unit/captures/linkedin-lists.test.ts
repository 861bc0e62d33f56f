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

/** As the live page has it, and as a parser leaves it that takes nested links apart. */
const PARSERS = ['application/xhtml+xml', 'text/html'] as const;

describe.skipIf(isAbsent)(`LinkedIn lists in captures${why}`, () => {
  const searches = expectations().filter((capture) => capture.expect['kind'] === 'people-search');

  it.skipIf(isAbsent)('has searches to read', () => {
    expect(searches.length).toBeGreaterThan(0);
  });

  describe.each(PARSERS)('parsed as %s', (contentType) => {
    it.each(searches)('reads the people of $file', (capture) => {
      expect(inspect(capture, contentType)).toMatchObject(capture.expect);
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
