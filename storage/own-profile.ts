import type { Settings } from '@/outreach/settings';
import type { OwnProfileSighting } from '@/outreach/sighting';
import { rowStamp, type Work } from './work';

/** Keeps who the user is, as the newest of their data exports says. */
export async function recordOwnProfile(
  work: Work,
  { profile }: OwnProfileSighting,
  { ownProfile }: Settings,
): Promise<boolean> {
  if (ownProfile && ownProfile.seenAt >= profile.seenAt) return true;
  await work.database.settings.put({ key: 'ownProfile', value: profile, ...rowStamp(work) });
  return true;
}
