/** JSON with sorted keys: equal for equal values, whatever the order in which their fields were written. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isPlain(part) ? sorted(part) : part));
}

function isPlain(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function sorted(part: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(part).toSorted(([first], [second]) => (first < second ? -1 : 1)));
}

/** The one of two values whose stable text is greater: a choice that does not depend on which came first. */
export function greater<Value>(first: Value, second: Value): Value {
  return stableText(first) >= stableText(second) ? first : second;
}
