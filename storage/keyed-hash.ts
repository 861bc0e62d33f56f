import type { HandleHash } from './rows';
import { StorageRefusal } from './storage-error';
import type { TactDatabase } from './tact-database';

/** The hash of each text. Made before a transaction begins, because waiting for it would end the transaction. */
export type Hashes = ReadonlyMap<string, HandleHash>;

const hashKeys = new WeakMap<TactDatabase, CryptoKey>();

/** HMAC-SHA-256 of each text with the key that was made with this database, in hexadecimal digits. */
export async function hashesOf(database: TactDatabase, texts: readonly string[]): Promise<Hashes> {
  if (texts.length === 0) return new Map();
  const key = await hashKeyOf(database);
  return new Map(await Promise.all([...new Set(texts)].map((text) => hashed(key, text))));
}

async function hashed(key: CryptoKey, text: string): Promise<[string, HandleHash]> {
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  const digits = Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0'));
  return [text, digits.join('') as HandleHash];
}

async function hashKeyOf(database: TactDatabase): Promise<CryptoKey> {
  const known = hashKeys.get(database);
  if (known) return known;
  const install = await database.meta.get('install');
  // A new key would make every suppression unrecognisable, so a lost one is an unreadable database.
  if (!install) throw new StorageRefusal('unreadable');
  const made = await crypto.subtle.importKey(
    'raw',
    bytesOf(install.secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  hashKeys.set(database, made);
  return made;
}

function bytesOf(digits: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Thrown inside a transaction that turns out to need the hash of a text for which none was made. */
export class UnhashedText extends Error {
  constructor() {
    super('A text was not hashed before its transaction began.');
    this.name = 'UnhashedText';
  }
}

/** The hash that was made for this text before the transaction. */
export function hashIn(hashes: Hashes, text: string): HandleHash {
  const hash = hashes.get(text);
  if (!hash) throw new UnhashedText();
  return hash;
}
