import type { Briefing } from '../../../outreach/briefing.ts';
import type { StoryIn, TabScene } from '../story/tab-scene.ts';

/** The stand-in's own handle on itself; only what stories use of it. */
export interface LinkedInStandIn {
  readonly messages: readonly { readonly text: string; readonly at: number }[];
  readonly invitations: readonly { readonly slug: string; readonly note: string }[];
  readonly comments: readonly { readonly text: string }[];
  go(address: string): void;
  threads(): readonly { readonly id: string; readonly people: readonly string[] }[];
  receive(message: { readonly from: string; readonly text: string; readonly with?: readonly string[] }): void;
}

/** A LinkedIn stand-in in one tab of either browser. */
export interface LinkedInScene extends TabScene<LinkedInStandIn> {
  /** What there is to say about a member of the cast. */
  briefing(key: string): Promise<Briefing>;
  /** All that Tact keeps about a member, as text: whatever its shape, what was read stands in it. */
  keptAbout(key: string): Promise<string>;
}

/** What happens one after the other; each step waits until it is seen. */
export type Story = StoryIn<LinkedInScene>;
export type Stories = Readonly<Record<string, Story>>;
