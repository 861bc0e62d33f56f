import type { EpochMs } from './brand';
import type { Handle } from './handle';

/** How the user can tell that two people know each other, strongest first. */
export const tieKinds = [
  'user-said',
  'introduced',
  'mail-together',
  'meeting-together',
  'linkedin-mutual',
] as const;
export type TieKind = (typeof tieKinds)[number];

/** Somebody who knows the person, as far as the evidence names them: by a handle, a full name, or a first name only. */
export interface Connector {
  readonly name: string;
  readonly nameIs: 'full-name' | 'first-name';
  readonly handles: readonly Handle[];
}

/** Evidence that a connector and a person know each other. */
export interface Tie {
  readonly kind: TieKind;
  readonly connector: Connector;
  readonly seenAt: EpochMs;
  readonly evidence?: string;
}
