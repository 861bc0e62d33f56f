import type { ComposeView } from '@/messaging/tab-channel';
import type { ComposeState } from './compose-state';
import type { Recipients } from './read-recipients';

const notPersons = 'Groups and mailing lists are not checked.';
const unguarded = 'Tact cannot find Send here.';

/** What the sidebar of one compose needs. */
export function viewOfCompose(state: ComposeState): ComposeView {
  const { check, note, briefings, held } = state;
  const { key, kind, isMinimised, frame, sendButton } = state.compose;
  const notice = state.notice ?? lastingNotice(state);
  return {
    key,
    kind,
    isMinimised,
    frame,
    sendButton,
    check,
    briefings,
    ...(note && { note }),
    ...(held && { held: held.question }),
    ...(notice && { notice }),
  };
}

function lastingNotice({ compose, check, recipients }: ComposeState): string | undefined {
  if (check === 'empty') return undefined;
  if (!compose.sendButton) return unguarded;
  return check === 'checked' ? noteAbout(recipients) : undefined;
}

/** What is said of recipients who are no persons; undefined when there are none. */
export function noteAbout({ lists, unreadable }: Recipients): string | undefined {
  return unreadable + lists > 0 ? notPersons : undefined;
}

/** Whether two lists of views would be drawn alike. */
export function areSameViews(first: readonly ComposeView[], second: readonly ComposeView[]): boolean {
  const fieldsOf = (views: readonly ComposeView[]) =>
    views.flatMap((view) => Object.entries<unknown>({ ...view }).flat());
  const before = fieldsOf(first);
  const after = fieldsOf(second);
  return before.length === after.length && before.every((field, index) => field === after[index]);
}
