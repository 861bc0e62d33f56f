import type { FactChange } from '@/outreach/changes';
import { present } from './present';
import type { ChangingFact, SeenValue, StampedFacts } from './rows';

/** Older ones are no news to anybody. */
const MOST_VALUES = 8;

/** All values that two rows saw of one fact, the one seen last standing; the order of the two does not matter. */
export function laterValue(first?: ChangingFact, second?: ChangingFact): ChangingFact | undefined {
  const seen = new Map<string, SeenValue>();
  for (const value of [...valuesOf(first), ...valuesOf(second)]) {
    seen.set(value.value, asOne(value, seen.get(value.value)));
  }
  const [current, ...others] = [...seen.values()].toSorted(lastSeenFirst).slice(0, MOST_VALUES);
  return current && factOf(current, others);
}

/** What a row knows of a fact beyond what another told it: values of its own, and those that were seen again since. */
export function valueSince(current?: ChangingFact, told?: ChangingFact): ChangingFact | undefined {
  const known = new Map(valuesOf(told).map((value) => [value.value, value]));
  const [newest, ...others] = valuesOf(current).flatMap((value) => {
    const same = known.get(value.value);
    if (!same) return [value];
    return value.last > same.last ? [{ ...value, first: value.last }] : [];
  });
  return newest && factOf(newest, others);
}

function valuesOf(fact: ChangingFact | undefined): readonly SeenValue[] {
  if (!fact) return [];
  const { value, seenAt, first = seenAt, others = [] } = fact;
  return [{ value, first, last: seenAt }, ...others];
}

function asOne(value: SeenValue, same: SeenValue = value): SeenValue {
  const first = value.first < same.first ? value.first : same.first;
  return { value: value.value, first, last: value.last > same.last ? value.last : same.last };
}

function lastSeenFirst(one: SeenValue, other: SeenValue): number {
  return other.last - one.last || (one.value > other.value ? -1 : 1);
}

function factOf({ value, first, last }: SeenValue, others: readonly SeenValue[]): ChangingFact {
  return present<ChangingFact>({
    value,
    seenAt: last,
    first: first === last ? undefined : first,
    others: others.length > 0 ? others : undefined,
  });
}

/** The changes of a person's facts: the value that stands, and the last one that was gone before it came. */
export function factChangesOf({ headline, company }: StampedFacts): readonly FactChange[] {
  return [...changeOf('headline', headline), ...changeOf('company', company)];
}

function changeOf(fact: FactChange['fact'], changing: ChangingFact | undefined): readonly FactChange[] {
  const [current, ...others] = valuesOf(changing);
  const before = current && others.find(({ last }) => last < current.first);
  return before ? [{ fact, before: before.value, now: current.value, at: current.first }] : [];
}

/** A fact without the values that one change brought, as far as they have not been seen since; undefined when none is left. */
export function valueWithout(
  now: ChangingFact | undefined,
  { before, after }: { readonly before?: ChangingFact; readonly after?: ChangingFact },
): ChangingFact | undefined {
  const old = new Map(valuesOf(before).map((value) => [value.value, value]));
  const brought = new Map(valuesOf(after).map((value) => [value.value, value]));
  const rest = valuesOf(now).flatMap((value) => {
    const same = brought.get(value.value);
    if (same?.first !== value.first || same.last !== value.last) return [value];
    return old.get(value.value) ?? [];
  });
  const [current, ...others] = rest.toSorted(lastSeenFirst);
  return current && factOf(current, others);
}
