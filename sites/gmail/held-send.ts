import type { Briefing } from '@/outreach/briefing';
import { holdsSend, type Verdict } from '@/outreach/verdict/verdict';
import type { HeldSend } from '@/messaging/tab-channel';

const worstFirst: readonly Verdict['level'][] = ['do-not-contact', 'hold', 'not-checked', 'caution', 'clear'];

/** The briefings in the order in which they matter. */
export function inOrderOfSeverity(briefings: readonly Briefing[]): readonly Briefing[] {
  const rank = ({ verdict }: Briefing) => worstFirst.indexOf(verdict.level);
  return briefings.toSorted((first, second) => rank(first) - rank(second));
}

/** The people for whom Send waits. */
export function heldAmong(briefings: readonly Briefing[]): readonly Briefing[] {
  return briefings.filter(({ verdict }) => holdsSend(verdict));
}

/** The question that Send asks about these people, worst first; undefined when nobody holds it. */
export function questionAbout(briefings: readonly Briefing[]): HeldSend | undefined {
  const held = heldAmong(briefings);
  const [worst] = held;
  if (!worst) return undefined;
  const { level, sentence } = worst.verdict;
  const days = briefings.flatMap(({ verdict }) => verdict.clearsOn ?? []);
  const clearsOn = held.every(({ verdict }) => verdict.clearsOn) && days.sort().at(-1);
  return { level: level as HeldSend['level'], sentence, ...(clearsOn && { clearsOn }) };
}
