import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { PersonId, TouchId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { Settings } from '@/outreach/settings';
import type { ImportRow, ImportStepRow } from './import-rows';
import type {
  FollowUpRow,
  HandleHash,
  HandleRow,
  InstallRow,
  IntroductionRow,
  KeptApartRow,
  MergeRow,
  PersonRow,
  ProspectRow,
  ReadingRow,
  SettingRow,
  StandingRow,
  SuppressionRow,
  TieRow,
  TombstoneRow,
} from './rows';
import type { SchemaVersion } from './schema';
import type { FingerprintRow, SettledTouchRow, ThreadNewsRow, TouchRow, TouchStateRow } from './touch-rows';

/** The tables, typed. Which version of the schema it speaks is given; without any it takes the tables as they are on the disk. */
export class TactDatabase extends Dexie {
  private readonly newestNative: number;

  constructor(name: string, versions: readonly SchemaVersion[], newest: number, options: DexieOptions = {}) {
    // Dexie opening the database anew by itself would step around the guard against newer versions.
    super(name, { ...options, chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false });
    // Nobody watches queries: pages hear of changes by notices. To note for every row which of them it might touch took a
    // third of a bulk's time (see tests/bench/import-write.ts).
    this.unuse({ stack: 'dbcore', name: 'Observability' });
    for (const { number, stores, upgrade } of versions) {
      const version = this.version(number).stores({ ...stores });
      if (upgrade) version.upgrade(upgrade);
    }
    this.newestNative = nativeVersion(newest);
  }

  /** Whether a newer Tact has written this database: rows of this build would be of an old shape. */
  get isNewerThanThisBuild(): boolean {
    return this.isOpen() && this.backendDB().version > this.newestNative;
  }

  get people(): Table<PersonRow, PersonId> {
    return this.table('people');
  }

  get handles(): Table<HandleRow, Handle> {
    return this.table('handles');
  }

  get touches(): Table<TouchRow, TouchId> {
    return this.table('touches');
  }

  get touchStates(): Table<TouchStateRow, HandleHash> {
    return this.table('touchStates');
  }

  get settledTouches(): Table<SettledTouchRow, HandleHash> {
    return this.table('settledTouches');
  }

  get threadNews(): Table<ThreadNewsRow, string> {
    return this.table('threadNews');
  }

  get ties(): Table<TieRow, string> {
    return this.table('ties');
  }

  get standings(): Table<StandingRow, string> {
    return this.table('standings');
  }

  get introductions(): Table<IntroductionRow, string> {
    return this.table('introductions');
  }

  get prospects(): Table<ProspectRow, string> {
    return this.table('prospects');
  }

  get followUps(): Table<FollowUpRow, string> {
    return this.table('followUps');
  }

  get fingerprints(): Table<FingerprintRow, TouchId> {
    return this.table('fingerprints');
  }

  get merges(): Table<MergeRow, PersonId> {
    return this.table('merges');
  }

  get settings(): Table<SettingRow, keyof Settings> {
    return this.table('settings');
  }

  get meta(): Table<InstallRow, InstallRow['key']> {
    return this.table('meta');
  }

  get readings(): Table<ReadingRow, [ReadingRow['site'], string]> {
    return this.table('readings');
  }

  get imports(): Table<ImportRow, string> {
    return this.table('imports');
  }

  get importSteps(): Table<ImportStepRow, [string, number]> {
    return this.table('importSteps');
  }

  get keptApart(): Table<KeptApartRow, string> {
    return this.table('keptApart');
  }

  get tombstones(): Table<TombstoneRow, PersonId> {
    return this.table('tombstones');
  }

  get suppressions(): Table<SuppressionRow, HandleHash> {
    return this.table('suppressions');
  }
}

/** Dexie multiplies its versions by ten before it hands them to the browser. */
export function nativeVersion(version: number): number {
  return version * 10;
}
