import type { PersonId } from '@/outreach/brand';
import { emailHandle, type Handle } from '@/outreach/handle';
import type { MergeRow, StandingRow } from '../rows';
import { rowStamp, type Work } from '../work';
import { deciderOf } from './give-back-handles';

interface Parting {
  readonly survivor: PersonId;
  /** The handles that the other gets back. */
  readonly theirs: ReadonlySet<Handle>;
}

/**
 * Gives back the standings that moved when the two were joined, and those that came since by a message or an address of
 * theirs. Call it as long as the handles are still the survivor's.
 */
export async function giveBackStandings(
  work: Work,
  { merged, moved }: MergeRow,
  { survivor, theirs }: Parting,
): Promise<void> {
  const { standings } = work.database;
  const came = await standings.where('personId').equals(survivor).toArray();
  const isOfTheirTouch = await touchDecider(work, came, { survivor, theirs });
  const back = came.filter(
    (row) => moved.standings.includes(row.id) || isOfTheirTouch(row) || isOfTheirAddress(row, theirs),
  );
  await standings.bulkPut(back.map((row) => ({ ...row, personId: merged, ...rowStamp(work) })));
}

async function touchDecider({ database }: Work, rows: readonly StandingRow[], { survivor, theirs }: Parting) {
  const ids = rows.map(({ touch }) => touch).filter((touch) => touch !== undefined);
  const touches = (await database.touches.bulkGet(ids)).filter((touch) => touch !== undefined);
  const handles = await database.handles.where('personId').equals(survivor).toArray();
  const isTheirs = deciderOf(handles, theirs);
  const found = new Set(touches.filter(isTheirs).map(({ id }) => id));
  return ({ touch }: StandingRow) => touch !== undefined && found.has(touch);
}

function isOfTheirAddress(row: StandingRow, theirs: ReadonlySet<Handle>): boolean {
  const handle = row.kind === 'bounced-address' ? emailHandle(row.address) : undefined;
  return handle !== undefined && theirs.has(handle);
}
