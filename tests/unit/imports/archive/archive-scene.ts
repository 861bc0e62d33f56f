import { ZipWriter, Uint8ArrayReader, BlobWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { gzipSync } from 'node:zlib';
import type { ChosenFile, Entry } from '@/imports/import-file';

export const never = new AbortController().signal;
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export function chosen(path: string, ...parts: readonly BlobPart[]): ChosenFile {
  return { path, blob: new Blob([...parts]), lastModified: Date.UTC(2026, 2, 1) };
}

/** All that an entry gives from this offset on. */
export async function contentOf(entry: Entry | undefined, from = 0): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const { bytes } of entry?.read(from, never) ?? []) chunks.push(bytes);
  return new Uint8Array(Buffer.concat(chunks));
}

export const gzip = (bytes: Uint8Array, level = 6): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(bytes, { level }));

type ZipOptions = ConstructorParameters<typeof ZipWriter>[1];

/** A zip as zip.js itself writes it. */
export async function zipOf(
  files: Readonly<Record<string, Uint8Array>>,
  options: ZipOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [name, bytes] of Object.entries(files)) await writer.add(name, new Uint8ArrayReader(bytes));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}
