import type { Handle } from '@/outreach/handle';
import type { HandleHash } from '../rows';

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
  /** Whether the ids of all touches are hashed too, because a step has needed one. */
  hashesIds: boolean;
  readonly fingerprint?: TakeFingerprint;
}

/** New caches, for one run of one import. */
export function importCaches(fingerprint?: TakeFingerprint): ImportCaches {
  return { hashes: new Map(), noted: new Set(), hashesIds: false, ...(fingerprint && { fingerprint }) };
}
