import type { PersonId } from '@/outreach/brand';
import type { HandleRow } from '../rows';
import type { TactDatabase } from '../tact-database';
import { mergesInto } from './load-joined';

/** Who was joined so that handles which one person has now are one's: of each join the other of the two. */
export async function joinsBetween(
  database: TactDatabase,
  rows: readonly Pick<HandleRow, 'handle' | 'personId'>[],
): Promise<readonly PersonId[]> {
  const joined: PersonId[] = [];
  for (const person of new Set(rows.map(({ personId }) => personId))) {
    const own = rows.filter(({ personId }) => personId === person).map(({ handle }) => handle);
    const merges = own.length > 1 ? await mergesInto(database, person) : [];
    const parted = merges.filter(({ handles }) => new Set(own.map((one) => handles.includes(one))).size > 1);
    joined.push(...parted.map(({ merged }) => merged));
  }
  return joined;
}
