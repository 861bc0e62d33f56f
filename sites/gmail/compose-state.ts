import type { EpochMs } from '@/outreach/brand';
import type { Briefing } from '@/outreach/briefing';
import type { TouchSighting } from '@/outreach/sighting';
import type { ComposeView, HeldSend } from '@/messaging/tab-channel';
import type { Compose } from './find-composes';
import { nobody, type Recipients } from './read-recipients';
import type { SendPress } from './send-press';

/** What the reader knows of one open compose. */
export interface ComposeState {
  compose: Compose;
  recipients: Recipients;
  /** What the page showed when the recipients were read. */
  shown?: string;
  check: ComposeView['check'];
  note?: string | undefined;
  /** Worst first. */
  briefings: readonly Briefing[];
  notice?: string | undefined;
  /** The press that waits for the user, and the question it asks. */
  held?: { readonly press: SendPress; readonly question: HeldSend } | undefined;
  /** Since when a Send is held whose question no surface has shown. */
  unseenSince?: EpochMs | undefined;
  /** Set by `Send anyway`: the recipients and the level for which it was said, and why. */
  override?: Pick<HeldSend, 'level'> & {
    readonly recipients: string;
    readonly reason: string | undefined;
  };
  /** Typed addresses count from the press on, although their field still has the focus. */
  isPressed?: boolean | undefined;
  /** The touches of the latest press that went to Gmail: the mail is on its way although its compose is still open. */
  sent?: readonly TouchSighting[] | undefined;
  /** Counts the questions asked; the answer to an earlier one is stale. */
  round: number;
  askedAt?: number;
}

export function newComposeState(compose: Compose): ComposeState {
  return { compose, recipients: nobody, check: 'empty', briefings: [], round: 0 };
}

/** The recipients as one text: equal for the same people, in whatever order. */
export function recipientsKey({ recipients: { people, lists, unreadable } }: ComposeState): string {
  const handles = people.map(({ handle }) => handle).sort();
  return [...handles, lists, unreadable].join(' ');
}
