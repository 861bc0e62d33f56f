import type { Result } from '@/outreach/result';
import { defaultSettings, type Settings } from '@/outreach/settings';
import type { StorageError } from './storage-error';
import type { TactDatabase } from './tact-database';
import { reading } from './transaction';

/** What the user set; the defaults for the rest. */
export function loadSettings(database: TactDatabase): Promise<Result<Settings, StorageError>> {
  return reading(database, () => loadSettingsWithin(database));
}

/** The same, within a transaction that is already running. */
export async function loadSettingsWithin(database: TactDatabase): Promise<Settings> {
  const rows = await database.settings.toArray();
  return { ...defaultSettings, ...Object.fromEntries(rows.map((row) => [row.key, row.value])) };
}
