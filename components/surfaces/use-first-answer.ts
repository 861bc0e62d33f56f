import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createAnswerStore, type Answer, type Question } from './answer-store';

/** The answer to a question that is asked once, and again only when the user tries again: what it brought stays still. */
export function useFirstAnswer<Value>(question: Question<Value>): readonly [Answer<Value>, () => void] {
  const [answers] = useState(() => createAnswerStore(question));
  useEffect(() => {
    answers.ask();
  }, [answers]);
  return [useStore(answers.store), answers.ask];
}
