import { mayBeDouble } from '@/outreach/double-touch';
import type { PersonSighting, Sighting, TouchSighting } from '@/outreach/sighting';
import type { Settings } from '@/outreach/settings';
import { isFromGmail } from '../doubles';
import { loadSettingsWithin } from '../load-settings';
import { recordSighting } from '../record-sighting';
import { mayBePressed } from '../save-touch';
import { pressedAt } from '../settling';
import type { ImportWork } from './import-work';
import { recordPeople } from './plain-people';
import { recordPlainTouches } from './plain-touches';
import { readAround, type Surroundings } from './read-around';

/** What was read ahead for a step. */
export interface ReadAhead {
  readonly settings: Settings;
  /** What the touches that the step begins with depend on. */
  readonly around: Surroundings;
}

/** Reads what a step needs first, in one go with whatever else is asked at the same time. */
export async function readAhead(work: ImportWork, sightings: readonly Sighting[]): Promise<ReadAhead> {
  const [settings, around] = await Promise.all([
    loadSettingsWithin(work.database),
    readAround(work, runsOf(sightings)[0]?.touches ?? []),
  ]);
  return { settings, around };
}

/**
 * Keeps sightings within a transaction, with the same rows as `record` but many at once: runs of touches with one handle
 * each, as nearly all of a mailbox are, and runs of people take one reading and one writing for all of them. The rest is
 * kept one by one.
 */
export async function recordInBulk(
  work: ImportWork,
  sightings: readonly Sighting[],
  ahead: ReadAhead,
): Promise<void> {
  let { settings } = ahead;
  for (const [place, { touches, people, last }] of runsOf(sightings).entries()) {
    await recordPlainTouches(work, touches, settings, place === 0 ? ahead.around : undefined);
    if (people.length > 0) await recordPeople(work, people, settings);
    if (last) await recordSighting(work, last, settings);
    if (last?.kind === 'own-address') settings = await loadSettingsWithin(work.database);
  }
}

/** Touches that may be kept at once, the people after them, and then a sighting that waits for both. */
interface Run {
  readonly touches: readonly TouchSighting[];
  readonly people: readonly PersonSighting[];
  readonly last?: Sighting;
}

function runsOf(sightings: readonly Sighting[]): readonly Run[] {
  const mustWait = orderMatters(sightings);
  const runs: Run[] = [];
  let touches: TouchSighting[] = [];
  let people: PersonSighting[] = [];
  for (const sighting of sightings) {
    const isTouch = isPlain(sighting) && !mustWait(sighting);
    if (isTouch && people.length > 0) endRun();
    if (isTouch) touches.push(sighting);
    else if (sighting.kind === 'person') people.push(sighting);
    else endRun(sighting);
  }
  endRun();
  return runs;

  function endRun(last?: Sighting): void {
    runs.push({ touches, people, ...(last && { last }) });
    touches = [];
    people = [];
  }
}

/** Whether it is a touch of one handle, and no press of Send. */
export function isPlain(sighting: Sighting): sighting is TouchSighting {
  if (sighting.kind !== 'touch' || sighting.handles.length !== 1) return false;
  const { id, message, state, channel } = sighting;
  const isPress = mayBePressed(id) || pressedAt(message) !== undefined;
  return !isPress && state !== 'scheduled' && channel !== 'invitation';
}

/** A mail from outside of Gmail is not kept beside the same one of Gmail, unless it came first. */
function orderMatters(sightings: readonly Sighting[]): (touch: TouchSighting) => boolean {
  const isMixed = sightings.some((one) => one.kind === 'touch' && isFromGmail(one));
  return (touch) => isMixed && mayBeDouble(touch);
}
