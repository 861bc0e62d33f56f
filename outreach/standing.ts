import type { EpochMs, TouchId } from './brand';
import type { Day } from './calendar';

interface StandingBase {
  readonly id: string;
  readonly since: EpochMs;
  /** The reply whose words put it in force; absent when the user decided it. */
  readonly touch?: TouchId;
  readonly quote?: string;
  /** Set when the user lifted it; a lifted standing is kept as history. */
  readonly liftedAt?: EpochMs;
}

/** What a person's own words or the user's decision put in force. It follows the person to every handle. */
export type Standing =
  | (StandingBase & { readonly kind: 'do-not-contact' })
  | (StandingBase & { readonly kind: 'ask-after'; readonly day: Day })
  | (StandingBase & { readonly kind: 'away-until'; readonly day: Day })
  | (StandingBase & { readonly kind: 'bounced-address'; readonly address: string });

export function isInForce(standing: Standing, now: EpochMs): boolean {
  return standing.since <= now && (standing.liftedAt === undefined || standing.liftedAt > now);
}
