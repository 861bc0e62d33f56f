import type { Ask } from '@/outreach/briefing';
import { groupsNote } from './compose-view';
import type { ComposeState } from './compose-state';
import { inOrderOfSeverity, questionAbout } from './held-send';
import type { Recipients } from './read-recipients';
import type { ReaderContext } from './reader-context';

/** The most people that one question may name. */
export const MOST_ASKS = 200;
const notAll = 'Tact could not check every recipient.';

/** One question a recipient. */
export function asksOf({ people }: Recipients): readonly Ask[] {
  return people.map(({ handle, name }) => ({
    handles: [handle],
    channel: 'email',
    ...(name && { name }),
  }));
}

/** Turns to the recipients that a compose has now; what is known of those who stay is kept until the answer is there. */
export function turnToRecipients(state: ComposeState): void {
  const { people, unreadable } = state.recipients;
  const handles = new Set(people.map(({ handle }) => handle));
  state.briefings = state.briefings.filter(({ asked }) => asked.some((handle) => handles.has(handle)));
  state.held = state.notice = state.note = undefined;
  state.check = people.length > 0 ? 'asking' : 'empty';
  if (people.length > 0 || unreadable === 0) return;
  state.check = 'not-checked';
  state.note = groupsNote;
}

/** Asks about the recipients. Only the answer to the latest question counts; the old one stays until the new one is there. */
export async function askAbout(state: ComposeState, context: ReaderContext): Promise<void> {
  const round = ++state.round;
  const asks = asksOf(state.recipients);
  if (asks.length === 0) return;
  state.askedAt = context.now();
  await context.recorded();
  const reply = await context.call('brief', { asks: asks.slice(0, MOST_ASKS) });
  if (state.round !== round) return;
  const briefings = reply.ok ? reply.value.briefings : [];
  state.briefings = inOrderOfSeverity(briefings);
  state.note = reply.ok ? notAll : reply.error.sentence;
  state.check = 'not-checked';
  if (reply.ok && briefings.length >= asks.length) {
    state.check = 'checked';
    state.note = undefined;
  }
  if (!questionAbout(state.briefings)) state.held = undefined;
}
