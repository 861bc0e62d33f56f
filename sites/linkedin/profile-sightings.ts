import type { EpochMs } from '@/outreach/brand';
import type { Handle } from '@/outreach/handle';
import type { Sighting } from '@/outreach/sighting';
import { handlesOf } from './own-keys';
import type { Profile } from './profile';

/** What a profile shows, as sightings: the person, and one tie for each mutual connection that it names. */
export function sightingsOfProfile(profile: Profile, seenAt: EpochMs): readonly Sighting[] {
  const handles = handlesOf(profile);
  if (handles.length === 0) return [];
  return [personSighting(profile, handles, seenAt), ...tieSightings(profile, handles, seenAt)];
}

function personSighting(profile: Profile, handles: readonly Handle[], seenAt: EpochMs): Sighting {
  const { name, headline, company, location, degree } = profile;
  return {
    kind: 'person',
    seenAt,
    handles,
    name,
    ...(headline && { headline }),
    ...(company && { company }),
    ...(location && { location }),
    ...(degree && { degree }),
    ...(profile.mutualCount !== undefined && {
      mutuals: {
        count: profile.mutualCount,
        names: profile.mutualNames,
        namesAre: profile.mutualNamesAre,
        seenAt,
      },
    }),
  };
}

function tieSightings(profile: Profile, handles: readonly Handle[], seenAt: EpochMs): readonly Sighting[] {
  const nameIs = profile.mutualNamesAre === 'first-names' ? 'first-name' : 'full-name';
  return profile.mutualNames.map((name) => ({
    kind: 'tie',
    handles,
    tie: { kind: 'linkedin-mutual', connector: { name, nameIs, handles: [] }, seenAt },
  }));
}
