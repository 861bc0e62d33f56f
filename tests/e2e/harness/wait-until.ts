export interface WaitDetails {
  /** What is waited for, for the message of a failure. */
  readonly what: string;
  /** Gives what was there instead, for the same message. */
  readonly seen?: () => Promise<string> | string;
  readonly timeoutMs?: number;
}

/** Asks again every 50 ms until the answer is not undefined; throws when the time (10 s) is over. */
export async function waitUntil<T>(
  ask: () => Promise<T | undefined> | T | undefined,
  { what, seen, timeoutMs = 10_000 }: WaitDetails,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline)
      throw new Error(`Waited in vain for ${what}. Seen: ${(await seen?.()) ?? '-'}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
