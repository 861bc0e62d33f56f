import type { PersonId } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { HandleHash } from '../rows';
import type { KnownName } from './name-memory';

/** Takes the fingerprint of a sent text, so that the text need not be kept; undefined of one that is too short. */
export type TakeFingerprint = (
  text: string,
  names: readonly string[],
) => { readonly minHash: readonly number[]; readonly bands: readonly string[] } | undefined;

/** What one run of an import remembers from step to step. What others may change meanwhile is not in it. */
export interface ImportCaches {
  /** The hash of a handle never changes. */
  readonly hashes: Map<string, HandleHash>;
  /** The handles of which the journal says already that the import saw them. */
  readonly noted: Set<Handle>;
  /** By which name touches address people. */
  readonly names: Map<PersonId, KnownName>;
  /** Whether the ids of all touches are hashed too, because a step has needed one. */
  hashesIds: boolean;
  /** Whether the database knows far more handles than one step has; only a guess of what reads them faster. */
  areHandlesMany: boolean;
  readonly fingerprint?: TakeFingerprint;
}

/** New caches, for one run of one import. */
export function importCaches(fingerprint?: TakeFingerprint): ImportCaches {
  return {
    hashes: new Map(),
    noted: new Set(),
    names: new Map(),
    hashesIds: false,
    areHandlesMany: false,
    ...(fingerprint && { fingerprint }),
  };
}
