import type { Ask, Briefing } from '@/outreach/briefing';
import { noteAbout } from './compose-view';
import { recipientsKey, type ComposeState } from './compose-state';
import { inOrderOfSeverity, questionAbout } from './held-send';
import type { Recipients } from './read-recipients';
import type { ReaderContext } from '../reader-context';

/** The most people that one question may name. */
export const MOST_ASKS = 200;
/** A verdict this old is asked for again: a compose may stay open over midnight. */
export const STALE_MS = 300_000;
const RETRY_MS = 5_000;
const notAll = 'Tact could not check every recipient.';

/** One question a recipient. */
export function asksOf({ people }: Recipients): readonly Ask[] {
  return people.map(({ handle, name }) => ({
    handles: [handle],
    channel: 'email',
    ...(name && { name }),
  }));
}

/** Turns to the recipients of a compose as they are now; gives whether they are others. What is known of those who stay is kept until the answer is there. */
export function turnTo(state: ComposeState, recipients: Recipients): boolean {
  const before = recipientsKey(state);
  state.recipients = recipients;
  if (recipientsKey(state) === before) return false;
  const { people } = recipients;
  const handles = new Set(people.map(({ handle }) => handle));
  state.briefings = state.briefings.filter(({ asked }) => asked.some((handle) => handles.has(handle)));
  state.held = state.unseenSince = state.notice = undefined;
  const isToSomebody = people.length > 0;
  state.note = isToSomebody ? undefined : noteAbout(recipients);
  state.check = isToSomebody ? 'asking' : state.note ? 'not-checked' : 'empty';
  return true;
}

/** Asks about the recipients. Only the answer to the latest question counts; the old one stays until the new one is there. */
export async function askAbout(state: ComposeState, { call, now, recorded }: ReaderContext): Promise<void> {
  const round = ++state.round;
  const asks = asksOf(state.recipients);
  if (asks.length === 0) return;
  state.askedAt = now();
  await recorded();
  const reply = await call('brief', { asks: asks.slice(0, MOST_ASKS) });
  if (state.round !== round) return;
  // What was known a moment ago is better than nothing: a hold does not fall because one question went unanswered.
  if (!reply.ok && state.check === 'checked') {
    state.askedAt = now() - STALE_MS + RETRY_MS;
    return;
  }
  const briefings = reply.ok ? reply.value.briefings : [];
  const isAll = briefings.length >= asks.length;
  state.check = isAll ? 'checked' : 'not-checked';
  state.note = !reply.ok ? reply.error.sentence : isAll ? undefined : notAll;
  state.briefings = inOrderOfSeverity(state.sent ? withoutOwn(state.briefings, briefings) : briefings);
  const { held } = state;
  const question = held && questionAbout(state, held.press, () => held.question.droppable.length > 0);
  state.held = held && question && { ...held, question };
}

// A mail on its way counts itself: of the people it goes to, only that they must not be contacted is news.
function withoutOwn(before: readonly Briefing[], after: readonly Briefing[]): readonly Briefing[] {
  const byHandle = new Map(before.map((briefing) => [briefing.asked[0], briefing]));
  return after.map((briefing) => {
    const known = byHandle.get(briefing.asked[0]);
    return known && briefing.verdict.level !== 'do-not-contact' ? known : briefing;
  });
}
