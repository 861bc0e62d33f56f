import type { TouchId } from '../brand';
import type { Day } from '../calendar';

/** From mild to severe. `not-checked` stands apart: it says that nothing is known, not that all is well. */
export const verdictLevels = ['clear', 'caution', 'hold', 'do-not-contact'] as const;
export type VerdictLevel = (typeof verdictLevels)[number];

export const ruleIds = [
  'do-not-contact',
  'ask-after',
  'unanswered-touches',
  'business-day-gap',
  'scheduled-message',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Why a verdict is not clear: one rule's sentence, the touches that prove it, and the day it clears. */
export interface Reason {
  readonly rule: RuleId;
  readonly level: Exclude<VerdictLevel, 'clear'>;
  readonly sentence: string;
  readonly proofs: readonly TouchId[];
  /** The words of the other side that prove it, where there are any. */
  readonly quote?: string;
  /** The day on which this rule is silent again; absent when only a decision clears it. */
  readonly clearsOn?: Day;
}

/** What Tact says about one person right now. `sentence` ends with the day it clears, if it does by itself. */
export interface Verdict {
  readonly level: VerdictLevel | 'not-checked';
  readonly sentence: string;
  readonly reasons: readonly Reason[];
  readonly clearsOn?: Day;
}

/** Whether Send waits for the user under this verdict. */
export function holdsSend(verdict: Verdict): boolean {
  return verdict.level === 'hold' || verdict.level === 'do-not-contact';
}

/** A number that grows with the severity. What was not checked may be anything: it stands after what holds a Send, before the rest. */
export function severityOf({ level }: Pick<Verdict, 'level'>): number {
  return level === 'not-checked' ? 1.5 : verdictLevels.indexOf(level);
}

/** The most severe first; equals keep their order. */
export function worstFirst<Judged extends { readonly verdict: Pick<Verdict, 'level'> }>(
  judged: readonly Judged[],
): readonly Judged[] {
  return judged.toSorted((first, second) => severityOf(second.verdict) - severityOf(first.verdict));
}

export function notChecked(sentence: string): Verdict {
  return { level: 'not-checked', sentence, reasons: [] };
}
