import type { EpochMs } from '@/outreach/brand';
import { memberHandle, slugHandle, type Handle } from '@/outreach/handle';
import type { Sighting } from '@/outreach/sighting';
import type { Profile } from './profile';

/** The ways to recognise the person of a profile: member number first, because slugs change. */
export function handlesOfProfile({ memberNumber, slug }: Profile): readonly Handle[] {
  const handles = [memberNumber && memberHandle(memberNumber), slug && slugHandle(slug)];
  return handles.filter((handle): handle is Handle => Boolean(handle));
}

/** What a profile shows, as sightings: the person, and one tie for each mutual connection that it names. */
export function sightingsOfProfile(profile: Profile, seenAt: EpochMs): readonly Sighting[] {
  const handles = handlesOfProfile(profile);
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
