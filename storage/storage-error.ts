export type StorageErrorCode =
  | 'closed'
  | 'blocked'
  | 'full'
  | 'unreadable'
  | 'read-only'
  | 'unknown-person'
  | 'unknown-record'
  | 'suppressed'
  | 'two-members'
  | 'unlawful-step'
  | 'other-files';

/** Why the disk did not do what was asked. The sentence can be shown to the user. */
export interface StorageError {
  readonly code: StorageErrorCode;
  readonly sentence: string;
  readonly cause?: unknown;
}

const sentenceByCode: Readonly<Record<StorageErrorCode, string>> = {
  closed: 'The browser closed Tact’s database, so this was not saved.',
  blocked:
    'Tact was updated, but another of its windows still holds the old database. Close the other windows of Tact.',
  full: 'The disk is full, so this was not saved.',
  unreadable: 'Tact’s database cannot be read. Nothing was deleted.',
  'read-only':
    'A newer version of Tact has written this database. This version shows it, but changes nothing.',
  'unknown-person': 'Tact keeps nothing about this person.',
  'unknown-record': 'Tact does not keep this record.',
  suppressed: 'You had Tact forget this person, who must not be contacted.',
  'unlawful-step': 'This does not follow what was noted of this introduction before.',
  'other-files':
    'These are other files than those that this import began with. Choose the same ones, or import these anew.',
  'two-members': 'These are two members of LinkedIn, so Tact keeps them apart.',
};

export function storageError(code: StorageErrorCode, cause?: unknown): StorageError {
  return { code, sentence: sentenceByCode[code], ...(cause !== undefined && { cause }) };
}

/** Thrown inside a transaction so that nothing of it stays; `transaction.ts` makes a typed result of it. */
export class StorageRefusal extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode) {
    super(sentenceByCode[code]);
    this.name = 'StorageRefusal';
    this.code = code;
  }
}

const codeByName: ReadonlyMap<string, StorageErrorCode> = new Map([
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
  // The browser cut the connection in the middle of a transaction.
  ['TransactionInactiveError', 'closed'],
  ['QuotaExceededError', 'full'],
  ['AbortError', 'unreadable'],
  ['OpenFailedError', 'unreadable'],
  ['TimeoutError', 'unreadable'],
  ['UnknownError', 'unreadable'],
]);

/** The typed error of a failure that the disk may bring, or undefined when it is a bug of ours. */
export function storageErrorOf(thrown: unknown): StorageError | undefined {
  if (thrown instanceof StorageRefusal) return storageError(thrown.code);
  if (!(thrown instanceof Error)) return undefined;
  // The inner error of an AbortError is the reason of the abort.
  const code = codeByName.get(innerNameOf(thrown)) ?? codeByName.get(thrown.name);
  return code && storageError(code, thrown);
}

function innerNameOf(error: Error): string {
  const inner = 'inner' in error ? error.inner : firstFailureOf(error);
  return inner instanceof Error ? inner.name : '';
}

/** Where many rows are written at once, the error says of each why it was not. */
function firstFailureOf(error: Error): unknown {
  return 'failures' in error && Array.isArray(error.failures) ? error.failures[0] : undefined;
}
