import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createAnswerStore, keepAsking, type Answer, type Question } from './answer-store';
import type { PageParts } from './page-parts';

/** The answer to a question, asked again after each change. The question must stay the same; use a key to change it. */
export function useAnswer<Value>(
  parts: PageParts,
  question: Question<Value>,
): readonly [Answer<Value>, () => void] {
  const [answers] = useState(() => createAnswerStore(question));
  useEffect(() => {
    const visit = new AbortController();
    keepAsking(answers, parts, AbortSignal.any([visit.signal, parts.signal]));
    return () => {
      visit.abort();
    };
  }, [answers, parts]);
  return [useStore(answers.store), answers.ask];
}
