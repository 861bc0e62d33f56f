import type { Briefing } from '../../../outreach/briefing.ts';
import type { CommandName, Commands } from '../../../messaging/protocol.ts';
import type { FirefoxSurface } from '../harness/closed-roots-firefox.ts';

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
export interface GmailScene {
  readonly surface: FirefoxSurface;
  /** Loads the stand-in anew, with these options in its address. */
  open(search?: string, hash?: string): Promise<void>;
  /** Presses the last shown element that matches, with the mouse. */
  press(selector: string): Promise<void>;
  /** Presses it twice, as fast as a double click. */
  pressTwice(selector: string): Promise<void>;
  /** Presses the first shown element whose whole text this is. */
  pressText(text: string): Promise<void>;
  /** Presses one key, with others held down: `Control+Enter`. */
  key(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  focus(selector: string): Promise<void>;
  /** How many elements of the page match and are shown. */
  count(selector: string): Promise<number>;
  boxOf(selector: string): Promise<{ x: number; y: number; width: number; height: number }>;
  inPage<Argument, Value>(
    act: (standIn: StandIn, argument: Argument) => Value,
    argument: Argument,
  ): Promise<Value>;
  compose(draft: Draft): Promise<void>;
  sent(): Promise<readonly StandInMail[]>;
  /** Gives the window this size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Closes the tab and opens a fresh one. */
  closeTab(): Promise<void>;
  /** What the worker answers one of Tact's own pages. */
  tell<Name extends CommandName>(
    command: Name,
    request: Commands[Name]['request'],
  ): Promise<Commands[Name]['reply']>;
  /** What there is to say about writing a mail to this address. */
  briefing(address: string): Promise<Briefing>;
  /** Stops the worker, where the browser lets a test do so. */
  stopWorker(): Promise<void>;
}

/** What happens one after the other; each step waits until it is seen. */
export type Story = Readonly<Record<string, (scene: GmailScene) => Promise<unknown>>>;
