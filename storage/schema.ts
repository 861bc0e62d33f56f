import type { Transaction } from 'dexie';

export interface SchemaVersion {
  readonly number: number;
  /** Primary key first, then the indexes, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string>>;
  /** Brings the rows of the version before up to this one; it runs whole or not at all. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Never edit a released version: add the next one, and a frozen file of this one to tests/unit/storage/migrations. */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    number: 1,
    stores: {
      people: 'id, *words, nameKey, [degree+firstNameKey], companyKey',
      handles: 'handle, personId',
      touches: 'id, [personId+at], message, thread',
      touchStates: 'hash',
      ties: 'id, personId, *connectorHandles, connectorKey',
      standings: 'id, personId',
      introductions: 'id, connectorId, prospectId',
      prospects: 'id, personId',
      followUps: 'id, personId, [done+day]',
      fingerprints: 'touchId, personId, *bands',
      merges: 'merged, survivor',
      settings: 'key',
      meta: 'key',
      tombstones: 'id',
      suppressions: 'hash',
    },
  },
  {
    number: 2,
    stores: {
      touches: 'id, [personId+at], message, thread, alsoThread, plannedIn',
      settledTouches: 'hash, touch',
      threadNews: 'thread',
      readings: '[site+name]',
    },
  },
  {
    number: 3,
    stores: {
      // In the last two are presses only: those that wait for their message, and those that have become one.
      touches: 'id, [personId+at], message, thread, alsoThread, plannedIn, [at+hash], parts.press.at',
      imports: 'id',
      importSteps: '[import+step]',
      keptApart: 'id',
    },
  },
];
