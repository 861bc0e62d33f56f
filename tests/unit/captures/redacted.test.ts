// @vitest-environment jsdom
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inspectPage, type PageInspection } from '@/sites/inspect-page';
import { redactPage } from '@/sites/redact-page';
import { layOut } from '../sites/gmail/gmail-page';
import { parsed } from '../sites/redacted-page';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/captures');
const isAbsent = !existsSync(FOLDER);
const why = isAbsent ? ' (skipped: the folder ../shared/captures is absent)' : '';
const files = isAbsent ? [] : globSync(`${FOLDER}/{gmail,linkedin}/*.html`).sort();
const captures = files.map((file) => [basename(file), file] as const);

afterEach(() => {
  vi.restoreAllMocks();
});

interface Expected {
  readonly url: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

// jsdom is slow at computed styles.
const SLOW_MS = 30_000;

describe.skipIf(isAbsent)(`Redacted captures${why}`, { timeout: SLOW_MS }, () => {
  it.each(captures)('%s shows the readers the same kind of page', (_, file) => {
    const { page, url } = load(file);
    const before = inspect(page, url);
    const redacted = parsed(redactPage(page));
    expect(countsOf(inspectAnywhere(redacted, url, before))).toEqual(countsOf(before));
  });

  it.each(captures)('%s says nothing of what it said', (_, file) => {
    const { page, texts } = load(file);
    const html = redactPage(page);
    for (const text of texts) expect(html).not.toContain(text);
  });
});

function load(file: string) {
  const { url, expect: facts } = JSON.parse(readFileSync(`${file}.expected.json`, 'utf8')) as Expected;
  const page = parsed(readFileSync(file, 'utf8'));
  // Any word of the page of some length, and what is known to stand there.
  const words = (page.body.textContent.match(/\p{L}{9,}|\d{4,}/gu) ?? []).filter(
    (word) => !/^0+$/u.test(word),
  );
  const code = [...page.querySelectorAll('script,style,noscript,template')]
    .map(({ textContent }) => textContent)
    .join(' ');
  const names = [facts['name'], facts['headline'], facts['slug']].filter((fact) => typeof fact === 'string');
  const texts = [...new Set([...words.filter((word) => !code.includes(word)), ...names])];
  return { page, url, texts };
}

function inspect(page: Document, url: string): PageInspection {
  layOut();
  return inspectPage(page, new URL(url));
}

/** The owner of a profile has another slug in the redacted page: one of those in it. */
function inspectAnywhere(page: Document, url: string, before: PageInspection): PageInspection {
  if (!url.includes('/in/')) return inspect(page, url);
  const slugs = Array.from({ length: 60 }, (_, index) => `/in/person-${String(index + 1)}/`);
  const tried = slugs.map((slug) => inspect(page, url.replace(/\/in\/[^/]+\//u, slug)));
  return tried.find(({ kind }) => kind === before['kind']) ?? tried[0] ?? {};
}

function countsOf(seen: PageInspection): unknown {
  const counts = ['rows', 'composes', 'experience', 'education', 'cards'].map((name) => {
    const list = seen[name];
    return Array.isArray(list) ? list.length : null;
  });
  const composes = (seen['composes'] ?? []) as readonly { readonly rungs: unknown }[];
  const rungs = composes.map((compose) => compose.rungs);
  return [
    rungs,
    seen['kind'],
    seen['generation'],
    seen['connection'],
    seen['degree'],
    seen['sent'],
    ...counts,
  ];
}
