import { valueWithout } from '../changing-fact';
import { laterFacts } from '../person-facts';
import { putFacts } from '../person-rows';
import { present } from '../present';
import type { ImportStepRow, StampedFacts } from '../rows';
import { stableText } from '../stable-text';
import { survivorOf, type Work } from '../work';

type Change = ImportStepRow['changed'][number];

/** Takes the facts out of a person that an import brought and that nobody has seen since. */
export async function restoreFacts(work: Work, { person, before, after }: Change): Promise<void> {
  const survivor = await survivorOf(work.database, person);
  const row = await work.database.people.get(survivor);
  if (row) await putFacts(work, survivor, restored(row.facts, before, after));
}

function restored(now: StampedFacts, before: StampedFacts, after: StampedFacts): StampedFacts {
  const { headline, company } = now;
  const rest = present<StampedFacts>({
    ...eachRestored(now, before, after),
    headline: valueWithout(headline, present({ before: before.headline, after: after.headline })),
    company: valueWithout(company, present({ before: before.company, after: after.company })),
  });
  return laterFacts(rest, listsIn(before));
}

/** What the import saw anew of a list was there before it too. */
function listsIn({
  ownNotes,
  experience,
  education,
  interests,
  groups,
  highlights,
}: StampedFacts): StampedFacts {
  return present<StampedFacts>({ ownNotes, experience, education, interests, groups, highlights });
}

function eachRestored(now: StampedFacts, before: StampedFacts, after: StampedFacts): StampedFacts {
  const old = new Map<string, unknown>(Object.entries(before));
  const written = new Map<string, unknown>(Object.entries(after));
  const facts = Object.entries(now).map(([name, value]: [string, unknown]) => {
    if (!written.has(name)) return [name, value] as const;
    return [name, restoredValue(value, old.get(name), written.get(name))] as const;
  });
  return Object.fromEntries(facts.filter(([, value]) => value !== undefined));
}

function restoredValue(now: unknown, before: unknown, after: unknown): unknown {
  if (stableText(now) === stableText(after)) return before;
  if (Array.isArray(now) && Array.isArray(after)) return restoredList(now, listOf(before), after);
  return now;
}

/** Of a list that has changed since, what the import added goes and the rest stays. */
function restoredList(
  now: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): unknown {
  const old = new Set(before.map(stableText));
  const brought = new Set(after.map(stableText).filter((text) => !old.has(text)));
  const rest = now.filter((item) => !brought.has(stableText(item)));
  return rest.length > 0 ? rest : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
