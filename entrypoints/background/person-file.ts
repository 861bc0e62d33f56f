import type { CallError, PersonFile, PersonRow } from '@/messaging/protocol';
import type { PersonId } from '@/outreach/brand';
import { aboutPerson } from '@/outreach/about-person';
import { briefPerson } from '@/outreach/brief-person';
import { valueOfHandle } from '@/outreach/handle';
import { success, type Result } from '@/outreach/result';
import { isInForce } from '@/outreach/standing';
import type { ListedPerson } from '@/storage/list-people';
import { loadPerson } from '@/storage/load-history';
import { loadSettings } from '@/storage/load-settings';
import { loadJoined } from '@/storage/same-person/load-joined';
import type { Disk, Machine } from './disk';

/** All that is kept about one person; no file when there is nothing. */
export async function personFile(
  disk: Disk,
  machine: Machine,
  person: PersonId,
): Promise<Result<{ file?: PersonFile }, CallError>> {
  const settings = await disk.read(loadSettings);
  if (!settings.ok) return settings;
  const known = await disk.read((database) => loadPerson(database, person));
  if (!known.ok) return known;
  if (!known.value) return success({});
  const joined = await disk.read((database) => loadJoined(database, person));
  if (!joined.ok) return joined;
  const ask = { handles: known.value.person?.handles ?? [], channel: 'email' } as const;
  const context = { policy: settings.value.policy, now: machine.now(), timeZone: machine.timeZone() };
  const briefing = briefPerson(ask, known.value, context);
  return success({ file: { briefing, standings: known.value.standings, joined: joined.value } });
}

/** One line of the list of people. */
export function personRow(
  { person, touchCount, lastTouchAt, standings }: ListedPerson,
  { now }: Machine,
): PersonRow {
  const about = aboutPerson(person);
  const [handle] = person.handles;
  return {
    id: person.id,
    name: person.name ?? (handle ? valueOfHandle(handle) : ''),
    handles: person.handles,
    touchCount,
    doNotContact: standings.some(
      (standing) => standing.kind === 'do-not-contact' && isInForce(standing, now()),
    ),
    ...(about && { about }),
    ...(lastTouchAt && { lastTouchAt }),
  };
}
