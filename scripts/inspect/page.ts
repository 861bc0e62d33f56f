import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findChromium } from '../find-chromium.mjs';
import { bundleReader } from './bundle-reader.ts';
import { PlainFailure } from '../plain-failure.ts';
import { readInBrowser } from './read-in-browser.ts';

/** Gives what the site reader sees in a saved page, rendered in a real Chromium at the given address. */
export async function inspectPageFile(words: string[]): Promise<unknown> {
  const { file, address } = wordsOf(words);
  const saved = await textOfFile(file);
  const executablePath = findChromium();
  if (!executablePath)
    throw new PlainFailure('No Chromium is found; run npm run setup, or name one in TACT_CHROMIUM.');
  return readInBrowser({ saved, address, executablePath, reader: await bundleReader() });
}

const USAGE = 'Usage: npm run inspect -- page FILE --url URL';

function wordsOf(words: string[]): { file: string; address: URL } {
  const { positionals, values } = parsed(words);
  const [file, ...more] = positionals;
  if (!file || more.length > 0 || values.url === undefined) throw new PlainFailure(USAGE);
  return { file, address: addressOf(values.url) };
}

function parsed(words: string[]) {
  try {
    return parseArgs({ args: words, options: { url: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new PlainFailure(`${USAGE} (${error instanceof Error ? error.message : String(error)})`);
  }
}

function addressOf(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol === 'https:' || address?.protocol === 'http:') return address;
  throw new PlainFailure(`"${text}" is no web address; it must begin with https:// or http://.`);
}

async function textOfFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new PlainFailure(`The file ${file} cannot be read (${code}).`);
  }
}
