import type { PersonId } from '@/outreach/brand';
import { valueOfHandle, type Handle } from '@/outreach/handle';
import { withoutNames } from '../erase-mentions';
import type { ImportRow, ImportStepRow } from '../import-rows';
import { keyOf } from '../search-keys';
import { stableText } from '../stable-text';
import { rowStamp, type Work } from '../work';

/** Somebody whom the user has Tact forget. */
export interface Forgotten {
  /** Their id, and those of the people who were joined to them. */
  readonly ids: readonly PersonId[];
  readonly handles: readonly Handle[];
  /** The ids of their touches; not all of them name a handle. */
  readonly touches: readonly string[];
  readonly names: readonly string[];
}

const ROWS_AT_ONCE = 50;

/**
 * Erases a person from what is kept of imports: from the journals, and from file names and problems that name them.
 * All journals are gone through, in pieces: forgetting is rare, and an index of journals would cost each import.
 */
export async function forgetInImports(work: Work, forgotten: Forgotten): Promise<void> {
  const { imports, importSteps } = work.database;
  const traces = tracesOf(forgotten);
  const rows = (await imports.toArray()).map((row) => [row, importWithout(row, traces)] as const);
  await imports.bulkPut(rows.filter(isChanged).map(([, row]) => ({ ...row, ...rowStamp(work) })));
  const keys = await importSteps.toCollection().primaryKeys();
  for (let start = 0; start < keys.length; start += ROWS_AT_ONCE) {
    const steps = (await importSteps.bulkGet(keys.slice(start, start + ROWS_AT_ONCE))).flatMap(
      (step) => step ?? [],
    );
    const pairs = steps.map((step) => [step, stepWithout(step, traces)] as const);
    // They keep their moments, by which it is known what was seen after what.
    await importSteps.bulkPut(pairs.filter(isChanged).map(([, step]) => step));
  }
}

function isChanged([before, after]: readonly [unknown, unknown]): boolean {
  return stableText(before) !== stableText(after);
}

interface Traces {
  readonly isTheirs: (key: string) => boolean;
  readonly names: (text: string) => boolean;
  readonly nameKeys: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

function tracesOf({ ids, handles, touches, names }: Forgotten): Traces {
  const own = new Set<string>([...ids, ...handles, ...touches]);
  // A first name alone is shared by far too many people.
  const nameKeys = names.map(keyOf).filter((key) => key.includes(' '));
  const addresses = handles.map((handle) => ` ${keyOf(valueOfHandle(handle))} `);
  const words = [...addresses, ...nameKeys.map((key) => ` ${key} `)];
  const isTheirs = (key: string) =>
    own.has(key) ||
    ids.some((id) => key.startsWith(`${id}|`)) ||
    handles.some((handle) => isPartOf(handle, key)) ||
    nameKeys.some((name) => key.endsWith(`|full-name:${name}`));
  const isNamed = (text: string) => words.some((word) => ` ${keyOf(text)} `.includes(word));
  return { isTheirs, names: isNamed, nameKeys: new Set(nameKeys), ids: new Set<string>(ids) };
}

/** Whether a key is made with the handle: nothing of another follows it. */
function isPartOf(handle: Handle, key: string): boolean {
  const end = key.indexOf(handle) + handle.length;
  return end >= handle.length && (end === key.length || /[:| ]/u.test(key.charAt(end)));
}

function stepWithout(step: ImportStepRow, { isTheirs, nameKeys, ids }: Traces): ImportStepRow {
  const others = (keys: readonly string[]) => keys.filter((key) => !isTheirs(key));
  const { touches, people, handles, ties, fingerprints } = step.added;
  return {
    ...step,
    added: {
      touches: others(touches),
      people: others(people),
      handles: others(handles),
      ties: others(ties),
      fingerprints: others(fingerprints),
    },
    again: {
      touches: others(step.again.touches),
      handles: others(step.again.handles),
      joins: others(step.again.joins),
    },
    changed: step.changed
      .filter(({ person }) => !ids.has(person))
      .map(({ person, before, after }) => ({
        person,
        before: withoutNames(before, nameKeys),
        after: withoutNames(after, nameKeys),
      })),
    merged: step.merged.filter((person) => !ids.has(person)),
  };
}

function importWithout(row: ImportRow, { names }: Traces): ImportRow {
  const problems = row.tally.problems.filter(({ place, sentence }) => !names(place) && !names(sentence));
  return {
    ...row,
    title: names(row.title) ? row.kind : row.title,
    files: row.files.filter((file) => !names(file)),
    tally: { ...row.tally, problems },
  };
}
