import type { EpochMs } from '@/outreach/brand';
import type { Briefing } from '@/outreach/briefing';
import type { ComposeView } from '@/messaging/tab-channel';
import type { Compose } from './find-composes';
import type { Recipients } from './read-recipients';
import type { SendPress } from './send-press';

/** What the reader knows of one open compose. */
export interface ComposeState {
  compose: Compose;
  recipients: Recipients;
  check: ComposeView['check'];
  note: string | undefined;
  /** Worst first. */
  briefings: readonly Briefing[];
  notice: string | undefined;
  /** The press that waits for the user. */
  held: SendPress | undefined;
  /** Set by `Send anyway`: the recipients for whom it was said, and why. */
  override: { readonly recipients: string; readonly reason: string | undefined } | undefined;
  /** Typed addresses count from the press on, although their field still has the focus. */
  isPressed: boolean;
  /** Counts the questions asked; the answer to an earlier one is stale. */
  round: number;
  askedAt: EpochMs | undefined;
}

const nobody: Recipients = { people: [], unreadable: 0, areFieldsClosed: false };

export function newComposeState(compose: Compose): ComposeState {
  return {
    compose,
    recipients: nobody,
    check: 'empty',
    note: undefined,
    briefings: [],
    notice: undefined,
    held: undefined,
    override: undefined,
    isPressed: false,
    round: 0,
    askedAt: undefined,
  };
}

/** The recipients as one text: equal for the same people, in whatever order. */
export function recipientsKey({ people, unreadable }: Recipients): string {
  const handles = people.map(({ handle }) => handle).sort();
  return [...handles, unreadable].join(' ');
}
