import { mayBeDouble } from '@/outreach/double-touch';
import type { Sighting, TouchSighting } from '@/outreach/sighting';
import { isFromGmail } from '../doubles';
import { loadSettingsWithin } from '../load-settings';
import { recordSighting } from '../record-sighting';
import { mayBePressed } from '../save-touch';
import { pressedAt } from '../settling';
import { recordPlainTouches } from './plain-touches';
import type { ImportWork } from './import-work';

/**
 * Keeps sightings within a transaction, with the same rows as `record` but many at once: runs of touches with one handle
 * each, as nearly all of a mailbox are, take one reading and one writing for all of them. The rest is kept one by one.
 */
export async function recordInBulk(work: ImportWork, sightings: readonly Sighting[]): Promise<void> {
  let settings = await loadSettingsWithin(work.database);
  const mustWait = orderMatters(sightings);
  let run: TouchSighting[] = [];
  for (const sighting of sightings) {
    if (isPlain(sighting) && !mustWait(sighting)) {
      run.push(sighting);
      continue;
    }
    await recordPlainTouches(work, run, settings);
    run = [];
    await recordSighting(work, sighting, settings);
    if (sighting.kind === 'own-address') settings = await loadSettingsWithin(work.database);
  }
  await recordPlainTouches(work, run, settings);
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
