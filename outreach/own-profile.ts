import type { EpochMs } from './brand';
import type { Handle } from './handle';
import type { Role, Schooling } from './profile-facts';

/** What the user's own data export says of the user: whom they worked and studied with is found by it. */
export interface OwnProfile {
  readonly name?: string;
  readonly handles: readonly Handle[];
  readonly experience: readonly Role[];
  readonly education: readonly Schooling[];
  readonly seenAt: EpochMs;
}
