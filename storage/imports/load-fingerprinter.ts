import { fingerprinter } from '@/outreach/fingerprint/text-fingerprint';
import type { Result } from '@/outreach/result';
import { StorageRefusal, type StorageError } from '../storage-error';
import type { TactDatabase } from '../tact-database';
import { settled } from '../transaction';
import type { TakeFingerprint } from './import-caches';

/** What takes fingerprints under the secret of this installation, so that those of two machines tell each other nothing. */
export function loadFingerprinter(database: TactDatabase): Promise<Result<TakeFingerprint, StorageError>> {
  return settled(async () => {
    const install = await database.meta.get('install');
    if (!install) throw new StorageRefusal('unreadable');
    return fingerprinter(install.secret);
  });
}
