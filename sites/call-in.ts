import type { ReaderContext } from './reader-context';

/** How soon a script that did not come is asked for again. */
const RETRY_MS = 5_000;

/** Makes the function that asks the worker for a script of this page: until it has come, or at once when it is missed. */
export function createCallIn(
  { call, now }: ReaderContext,
  command: 'show-surface' | 'bring-scripts',
): (isMissed?: boolean) => void {
  let askedAt = -Infinity;
  let hasCome = false;
  return (isMissed = false) => {
    if (!isMissed && (hasCome || now() - askedAt < RETRY_MS)) return;
    askedAt = now();
    void call(command, {}).then(({ ok }) => {
      hasCome = ok;
    });
  };
}
