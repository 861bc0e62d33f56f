import type { Briefing } from '@/outreach/briefing';
import { laterDay, type Day } from '@/outreach/calendar';
import { counted } from '@/outreach/words';
import { holdsSend, type Verdict } from '@/outreach/verdict/verdict';
import type { ComposeView, HeldSend } from '@/messaging/tab-channel';
import type { ComposeState } from './compose-state';

const worstFirst: readonly Verdict['level'][] = ['do-not-contact', 'hold', 'not-checked', 'caution', 'clear'];

/** The briefings in the order in which they matter. */
export function inOrderOfSeverity(briefings: readonly Briefing[]): readonly Briefing[] {
  const rank = ({ verdict }: Briefing) => worstFirst.indexOf(verdict.level);
  return [...briefings].sort((first, second) => rank(first) - rank(second));
}

/** The people for whom Send waits. */
export function heldBriefings(state: ComposeState): readonly Briefing[] {
  return state.briefings.filter(({ verdict }) => holdsSend(verdict));
}

/** What the sidebar of one compose needs. */
export function viewOfCompose(state: ComposeState): ComposeView {
  const { compose, check, note, briefings } = state;
  const held = state.held ? heldSend(state) : undefined;
  const notice = state.notice ?? standingNotice(state);
  return {
    key: compose.key,
    kind: compose.kind === 'fullscreen' ? 'popup' : compose.kind,
    frame: compose.frame,
    sendButton: compose.sendButton,
    check,
    briefings,
    ...(note !== undefined ? { note } : {}),
    ...(held ? { held } : {}),
    ...(notice !== undefined ? { notice } : {}),
  };
}

/** The question that a held Send asks, or undefined when nobody is held any more. */
export function heldSend(state: ComposeState): HeldSend | undefined {
  const held = heldBriefings(state);
  const worst = held[0]?.verdict;
  if (worst?.level !== 'hold' && worst?.level !== 'do-not-contact') return undefined;
  const clearsOn = dayAllAreClear(state.briefings);
  return { level: worst.level, sentence: worst.sentence, ...(clearsOn ? { clearsOn } : {}) };
}

function dayAllAreClear(briefings: readonly Briefing[]): Day | undefined {
  if (briefings.some(({ verdict }) => holdsSend(verdict) && !verdict.clearsOn)) return undefined;
  const days = briefings.map(({ verdict }) => verdict.clearsOn).filter((day) => day !== undefined);
  return days.length > 0 ? days.reduce(laterDay) : undefined;
}

function standingNotice({ compose, check, recipients }: ComposeState): string | undefined {
  if (check === 'empty') return undefined;
  if (!compose.sendButton) return 'Tact cannot find Send in this compose and may not be able to hold it.';
  return check === 'not-checked' ? undefined : groupNote(recipients.unreadable);
}

/** Says that groups among the recipients are not looked at; undefined when there are none. */
export function groupNote(unreadable: number): string | undefined {
  return unreadable > 0
    ? `${counted(unreadable, 'recipient')} without an address cannot be checked.`
    : undefined;
}

/** Whether two views would be drawn alike. */
export function isSameView(first: ComposeView, second: ComposeView): boolean {
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]) as Set<keyof ComposeView>;
  return [...keys].every((key) =>
    key === 'held' ? JSON.stringify(first.held) === JSON.stringify(second.held) : first[key] === second[key],
  );
}
