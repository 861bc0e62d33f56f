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

describe.skipIf(isAbsent)(`LinkedIn captures${why}`, () => {
  const all = expectations();
  const profiles = all.filter((capture) => capture.expect['kind'] === 'profile');
  const others = all.filter((capture) => capture.expect['kind'] !== 'profile');

  it.skipIf(isAbsent)('has profiles and other pages to read', () => {
    expect(profiles.length).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(0);
  });

  describe.each(PARSERS)('parsed as %s', (contentType) => {
    it.each(profiles)('reads the profile $file', (capture) => {
      const seen = inspect(capture, contentType);
      const known = Object.entries(capture.expect).filter(([, value]) => value !== null);
      expect(seen).toMatchObject(Object.fromEntries(known));
    });

    it.each(others)('sees no profile in $file', (capture) => {
      expect(inspect(capture, contentType)).not.toMatchObject({ kind: 'profile' });
    });

    it.each(others)('sees no profile in $file under the address of one', (capture) => {
      const asked = { ...capture, url: 'https://www.linkedin.com/in/hanna-wzorcowa-0a1b2c301/' };
      expect(inspect(asked, contentType)).toMatchObject({ kind: 'unknown layout' });
    });

    it.each(profiles)('takes $file for nobody else', (capture) => {
      const asked = { ...capture, url: 'https://www.linkedin.com/in/somebody-else/' };
      expect(inspect(asked, contentType)).toEqual({
        kind: 'unknown layout',
        reason: 'the top card is of somebody else, or does not say whose it is',
      });
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
