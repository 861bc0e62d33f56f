import type { Briefing } from '../../../outreach/briefing.ts';
import type { StoryIn, TabScene } from '../story/tab-scene.ts';

export interface Draft {
  /** People as "Name <address>", one after the other; contact groups by their names. */
  readonly to?: string | readonly string[];
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
}

/** A mail as the stand-in keeps it: on its way, sent or scheduled. */
export interface StandInMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly state: string;
  /** When it will go out, in Unix ms. */
  readonly scheduledFor?: number;
  /** Gmail's own id of it, once it has left. */
  readonly legacyId?: string;
}

/** The stand-in's own handle on itself; only what stories use of it. */
export interface StandIn {
  readonly sent: readonly StandInMail[];
  /** The keys that the page has taken for its shortcuts. */
  readonly shortcuts: readonly string[];
  /** Every mail of the profile, also from before a reload. */
  kept(): readonly StandInMail[];
  openCompose(draft: object): string;
  composes(): readonly { readonly key: string; readonly state: string }[];
  rebuildCompose(key: string): void;
  /** The conversations by their names in the stand-in, with Gmail's own ids. */
  threads(): readonly { readonly id: string; readonly legacyId: string }[];
  openThread(id: string): void;
  reply(id: string, kind: 'reply' | 'replyAll' | 'forward'): string;
  receive(mail: object): void;
  goOffline(): void;
  goOnline(): void;
  leaveScheduled(): void;
}

/** A Gmail stand-in in one tab of either browser: what a person does there, and what Tact shows there. */
export interface GmailScene extends TabScene<StandIn> {
  compose(draft: Draft): Promise<void>;
  sent(): Promise<readonly StandInMail[]>;
  /** What there is to say about writing a mail to this address. */
  briefing(address: string): Promise<Briefing>;
}

/** What happens one after the other; each step waits until it is seen. */
export type Story = StoryIn<GmailScene>;
