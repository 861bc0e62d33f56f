import type { EpochMs } from '@/outreach/brand';
import type { Ask, Briefing } from '@/outreach/briefing';
import { failure, success, type Result } from '@/outreach/result';
import type { Call } from '@/messaging/protocol';
import { groupNote, heldSend, inOrderOfSeverity } from './compose-view';
import type { ComposeState } from './compose-state';
import type { Recipients } from './read-recipients';

/** The most people that one question may name. */
export const MOST_ASKS = 200;

export interface CheckParts {
  readonly call: Call;
  readonly now: () => EpochMs;
  /** Resolves when all that was seen so far is kept, so that the answer counts it. */
  readonly recorded: () => Promise<unknown>;
  /** The check of a compose has changed. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** One question a recipient. */
export function asksOf({ people }: Recipients): readonly Ask[] {
  return people.map(({ handle, name }) => ({
    handles: [handle],
    channel: 'email',
    ...(name ? { name } : {}),
  }));
}

/** Asks anew about a compose whose recipients have changed. Only the answer to the latest question counts. */
export function checkCompose(state: ComposeState, parts: CheckParts): void {
  const handles = new Set(state.recipients.people.map(({ handle }) => handle));
  state.briefings = state.briefings.filter(({ asked }) => asked.some((handle) => handles.has(handle)));
  state.note = undefined;
  state.check = handles.size > 0 ? 'asking' : 'empty';
  if (handles.size > 0) void ask(state, parts);
  else settleWithoutPeople(state);
}

/** Asks again about the same recipients and leaves the old answer in place until the new one is there. */
export function recheckCompose(state: ComposeState, parts: CheckParts): void {
  if (state.recipients.people.length > 0) void ask(state, parts);
}

function settleWithoutPeople(state: ComposeState): void {
  state.round += 1;
  const note = groupNote(state.recipients.unreadable);
  if (note === undefined) return;
  state.check = 'not-checked';
  state.note = note;
}

async function ask(state: ComposeState, parts: CheckParts): Promise<void> {
  const round = ++state.round;
  state.askedAt = parts.now();
  await parts.recorded();
  const answer = await briefingsFor(asksOf(state.recipients), parts.call);
  if (parts.signal.aborted || state.round !== round) return;
  state.check = answer.ok ? 'checked' : 'not-checked';
  state.note = answer.ok ? undefined : answer.error;
  state.briefings = answer.ok ? inOrderOfSeverity(answer.value) : [];
  if (!heldSend(state)) state.held = undefined;
  parts.onChange();
}

async function briefingsFor(asks: readonly Ask[], call: Call): Promise<Result<readonly Briefing[], string>> {
  const parts = Array.from({ length: Math.ceil(asks.length / MOST_ASKS) }, (_, index) =>
    asks.slice(index * MOST_ASKS, (index + 1) * MOST_ASKS),
  );
  const replies = await Promise.all(parts.map((part) => call('brief', { asks: part })));
  const failed = replies.find((reply) => !reply.ok);
  if (failed && !failed.ok) return failure(failed.error.sentence);
  const briefings = replies.flatMap((reply) => (reply.ok ? reply.value.briefings : []));
  const isWhole = briefings.length >= asks.length;
  return isWhole ? success(briefings) : failure('Tact could not look up every recipient.');
}
