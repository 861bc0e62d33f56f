import { useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { SamePersonPair } from '@/messaging/protocol';
import type { PageParts } from './page-parts';
import {
  currentPair,
  decisionOf,
  openPairs,
  pairIn,
  undoingOf,
  type PairAnswer,
  type PairAnswers,
} from './same-person-answers';
import { useWriting } from './use-writing';

/** Keeps what the user says of pairs, writes it down, and brings the focus to the next thing to decide. */
export function usePairAnswers(
  parts: PageParts,
  pairs: readonly SamePersonPair[],
  list: RefObject<HTMLElement | null>,
) {
  const { problem, isBusy, write } = useWriting();
  const [answers, setAnswers] = useState<PairAnswers>(new Map());
  const open = openPairs(pairs, answers);
  const keep = (next: PairAnswers, focusOn: string | undefined) => {
    flushSync(() => {
      setAnswers(next);
    });
    elementOf(list.current, focusOn)?.focus();
  };
  const say = async (pair: SamePersonPair, kind: PairAnswer['kind']) => {
    const asked = pairIn(pair);
    const current = currentPair(asked, answers);
    if (!current) return;
    const answer = { kind, pair: current };
    if (!(await write(() => parts.call('decide', { decision: decisionOf(answer, parts.now()) })))) return;
    const next = new Map([...answers, [asked.id, answer] as const]);
    keep(next, nextAfter(pairs, pair, next) ?? asked.id);
  };
  const takeBack = async (pair: SamePersonPair) => {
    const { id } = pairIn(pair);
    const answer = answers.get(id);
    if (!answer) return;
    if (!(await write(() => parts.call('decide', { decision: undoingOf(answer, parts.now()) })))) return;
    keep(new Map([...answers].filter(([asked]) => asked !== id)), id);
  };
  return { open, answers, problem, isBusy, say, takeBack };
}

/** The next pair that is not answered yet, else the first such of all. */
function nextAfter(pairs: readonly SamePersonPair[], pair: SamePersonPair, answers: PairAnswers) {
  const open = openPairs(pairs, answers);
  const place = pairs.indexOf(pair);
  const next = open.find((one) => pairs.indexOf(one) > place) ?? open[0];
  return next && pairIn(next).id;
}

function elementOf(list: HTMLElement | null, id: string | undefined): HTMLElement | undefined {
  const lines = [...(list?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])];
  return lines.find(({ dataset }) => dataset['pair'] === id);
}
