import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CallError } from '@/messaging/protocol';
import type { Result } from '@/outreach/result';
import type { PageParts } from './page-parts';

/** What a page knows of one question: nothing yet, the answer, or why there is none. */
export type Answer<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly value: Value }
  | { readonly state: 'failed'; readonly sentence: string };

export interface AnswerStore<Value> {
  readonly store: StoreApi<Answer<Value>>;
  /** Asks again. An answer that was overtaken by a later question is dropped. */
  readonly ask: () => void;
}

export type Question<Value> = () => Promise<Result<Value, CallError>>;

/** Keeps the answer to one question; it is asked by `ask` alone. */
export function createAnswerStore<Value>(question: Question<Value>): AnswerStore<Value> {
  const store = createStore<Answer<Value>>(() => ({ state: 'loading' }));
  let latest = 0;
  const settle = async (own: number) => {
    const reply = await question();
    if (own !== latest) return;
    store.setState(
      reply.ok
        ? { state: 'loaded', value: reply.value }
        : { state: 'failed', sentence: reply.error.sentence },
      true,
    );
  };
  const ask = () => {
    latest += 1;
    void settle(latest);
  };
  return { store, ask };
}

/** Asks now and after each change of what is kept, until the signal aborts. */
export function keepAsking(
  { ask }: Pick<AnswerStore<unknown>, 'ask'>,
  { onChange }: PageParts,
  signal: AbortSignal,
) {
  ask();
  onChange(ask, signal);
}
