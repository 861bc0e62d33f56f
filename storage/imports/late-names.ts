import type { PersonId } from '@/outreach/brand';
import { success, type Result } from '@/outreach/result';
import { StorageRefusal, type StorageError } from '../storage-error';
import type { Stamped } from '../rows';
import type { TactDatabase } from '../tact-database';
import { writing } from '../transaction';
import { survivorOf, type WriteContext } from '../work';
import type { ImportCaches } from './import-caches';
import { keepJournal } from './keep-journal';
import { nameMemory } from './name-memory';
import { writeNames } from './names';
import { stepJournal } from './step-journal';

const PEOPLE_AT_ONCE = 300;

/** Writes when people were addressed last by the name that they have, as far as it was not written yet. */
export async function keepLateNames(
  database: TactDatabase,
  id: string,
  context: WriteContext,
  caches: ImportCaches,
): Promise<Result<Record<string, never>, StorageError>> {
  const late = [...caches.names].filter(([, { isWritten }]) => !isWritten);
  for (let start = 0; start < late.length; start += PEOPLE_AT_ONCE) {
    const names = nameMemory(caches.names);
    const journal = stepJournal(caches.noted);
    const work = { ...context, database, hashes: new Map(), journal, names, caches };
    const kept = await writing(database, async () => {
      const row = await database.imports.get(id);
      if (!row) throw new StorageRefusal('unknown-record');
      await writeNames(work, await bySurvivor(database, late.slice(start, start + PEOPLE_AT_ONCE)));
      await keepJournal(database, row, context, journal);
      return {};
    });
    if (!kept.ok) return kept;
    names.keep();
  }
  return success({});
}

/** The people may have been joined to others since. */
async function bySurvivor(
  database: TactDatabase,
  names: readonly (readonly [PersonId, Stamped<string>])[],
): Promise<ReadonlyMap<PersonId, Stamped<string>>> {
  const people = await database.people.bulkGet(names.map(([person]) => person));
  const found = new Map<PersonId, Stamped<string>>();
  for (const [place, [person, { value, seenAt }]] of names.entries()) {
    const now = people[place] ? person : await survivorOf(database, person);
    const known = found.get(now);
    if (!known || known.seenAt < seenAt) found.set(now, { value, seenAt });
  }
  return found;
}
