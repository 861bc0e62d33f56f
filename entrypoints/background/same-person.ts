import type { CallError, PossiblyOne, ReplyOf } from '@/messaging/protocol';
import { dayOf } from '@/outreach/calendar';
import { success, type Result } from '@/outreach/result';
import type { ListedPerson } from '@/storage/list-people';
import { loadSamePerson } from '@/storage/same-person/load-same-person';
import type { Disk, Machine } from './disk';
import { personRow } from './person-file';

/** The pairs of people who may be one, for the page that asks the user. */
export async function samePerson(
  disk: Disk,
  machine: Machine,
): Promise<Result<ReplyOf<'same-person'>, CallError>> {
  const proposed = await disk.read(loadSamePerson);
  if (!proposed.ok) return proposed;
  const pairs = proposed.value.map(({ people: [first, second], score, evidence }) => ({
    people: [possiblyOne(first, machine), possiblyOne(second, machine)] as const,
    score,
    evidence,
  }));
  return success({ today: dayOf(machine.now(), machine.timeZone()), pairs });
}

function possiblyOne(listed: ListedPerson, machine: Machine): PossiblyOne {
  const { person, lastTouchAt } = listed;
  return {
    ...personRow(listed, machine),
    handles: person.handles,
    ...(person.company && { company: person.company }),
    ...(lastTouchAt && { lastTouchOn: dayOf(lastTouchAt, machine.timeZone()) }),
  };
}
