import type { Decision } from '@/outreach/decision';
import { loggedTouch } from '@/outreach/logged-touch';
import { refuseNobody } from './addressed-person';
import { loadSettingsWithin } from './load-settings';
import { recordSighting } from './record-sighting';
import { StorageRefusal } from './storage-error';
import type { Work } from './work';

type LogTouch = Extract<Decision, { kind: 'log-touch' }>;

/** Keeps a touch by the user's own word; a forgotten person's is kept only where it starts anew with them. */
export async function logTouch(work: Work, decision: LogTouch): Promise<void> {
  await refuseNobody(work, decision.handles);
  const settings = await loadSettingsWithin(work.database);
  if (!(await recordSighting(work, loggedTouch(decision), settings)))
    throw new StorageRefusal('unknown-person');
}
