import type { Briefing } from '@/outreach/briefing';
import { holdsSend, type Verdict } from '@/outreach/verdict/verdict';
import type { HeldSend } from '@/messaging/tab-channel';
import type { ComposeState } from './compose-state';
import type { Assistant } from './reader-link';
import type { SendPress } from './send-press';

const worstFirst: readonly Verdict['level'][] = ['do-not-contact', 'hold', 'not-checked', 'caution', 'clear'];

/** The briefings in the order in which they matter. */
export function inOrderOfSeverity(briefings: readonly Briefing[]): readonly Briefing[] {
  const rank = ({ verdict }: Briefing) => worstFirst.indexOf(verdict.level);
  return briefings.toSorted((first, second) => rank(first) - rank(second));
}

/** The people for whom this press waits, in the order given. One that schedules does not wait for those who are clear again by then. */
export function heldAmong(
  briefings: readonly Briefing[],
  schedule: SendPress['schedule'],
): readonly Briefing[] {
  return briefings.filter((briefing) => holdsSend(briefing.verdict) && !schedule?.isClearBy(briefing));
}

/** The question that a press asks, about the worst first; undefined when nobody holds it. */
export function questionAbout(
  { briefings, compose, recipients }: ComposeState,
  { schedule }: SendPress,
  canDrop: Assistant['canDrop'] | undefined,
): HeldSend | undefined {
  const held = heldAmong(briefings, schedule);
  const [worst] = held;
  if (!worst) return undefined;
  const { level, sentence } = worst.verdict;
  const days = briefings.flatMap(({ verdict }) => verdict.clearsOn ?? []);
  const clearsOn = held.every(({ verdict }) => verdict.clearsOn) && days.sort().at(-1);
  const handles = held.flatMap(({ asked }) => asked);
  const isDroppable = recipients.people.length > held.length && canDrop?.(compose.root, handles);
  return {
    level: level as HeldSend['level'],
    sentence,
    ...(clearsOn && { clearsOn }),
    droppable: isDroppable ? held.map(({ name }) => name) : [],
  };
}
