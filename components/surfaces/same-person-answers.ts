import type { SamePersonPair } from '@/messaging/protocol';
import type { EpochMs, PersonId } from '@/outreach/brand';
import type { Decision } from '@/outreach/decision';
import { pairOf, type Pair } from '@/outreach/same-person/pair';

/** What the user said of a pair. */
export interface PairAnswer {
  readonly kind: 'joined' | 'apart';
  /** The two as they were when it was said. */
  readonly pair: Pair;
}

/** The answers by the id of the pair that was asked about. */
export type PairAnswers = ReadonlyMap<string, PairAnswer>;

export function pairIn({ people: [first, second] }: SamePersonPair): Pair {
  return pairOf(first.id, second.id);
}

/** The two of a question as they are by now: who was joined to another is that other. Undefined when both are one already. */
export function currentPair(asked: Pair, answers: PairAnswers): Pair | undefined {
  const [first, second] = [currentId(asked.survivor, answers), currentId(asked.merged, answers)];
  return first === second ? undefined : pairOf(first, second);
}

function currentId(person: PersonId, answers: PairAnswers): PersonId {
  const join = [...answers.values()].find(({ kind, pair }) => kind === 'joined' && pair.merged === person);
  return join ? currentId(join.pair.survivor, answers) : person;
}

/** Those still to be answered. Who became one by an answer is asked about once, and what was said of them holds for both. */
export function openPairs(pairs: readonly SamePersonPair[], answers: PairAnswers): readonly SamePersonPair[] {
  const known = new Set([...answers.values()].map(({ pair }) => currentPair(pair, answers)?.id));
  return pairs.filter((pair) => {
    const asked = pairIn(pair);
    const current = currentPair(asked, answers)?.id;
    if (answers.has(asked.id) || current === undefined || known.has(current)) return false;
    known.add(current);
    return true;
  });
}

export function decisionOf({ kind, pair: { survivor, merged } }: PairAnswer, at: EpochMs): Decision {
  if (kind === 'joined') return { kind: 'join-people', first: survivor, second: merged };
  return { kind: 'keep-apart', first: survivor, second: merged, isApart: true, at };
}

export function undoingOf({ kind, pair: { survivor, merged } }: PairAnswer, at: EpochMs): Decision {
  if (kind === 'joined') return { kind: 'split-people', merged, stayApart: false, at };
  return { kind: 'keep-apart', first: survivor, second: merged, isApart: false, at };
}
