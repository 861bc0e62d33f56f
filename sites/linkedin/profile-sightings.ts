import type { EpochMs } from '@/outreach/brand';
import { emailHandle, type Handle } from '@/outreach/handle';
import type { PersonFacts } from '@/outreach/person';
import type { ProfileFacts } from '@/outreach/profile-facts';
import type { Sighting } from '@/outreach/sighting';
import { boundedMutuals } from './list-sightings';
import { handlesOf } from './own-keys';
import type { Education, Experience, Profile, WholeProfile } from './profile';

/** What a profile shows, as sightings: the person, and one tie for each mutual connection that it names. */
export function sightingsOfProfile(profile: WholeProfile, seenAt: EpochMs): readonly Sighting[] {
  const handles = handlesOf(profile);
  if (handles.length === 0) return [];
  const emails = (profile.contact?.emails ?? []).flatMap((email) => emailHandle(email) ?? []);
  return [
    {
      kind: 'person',
      seenAt,
      handles: [...handles, ...emails],
      ...topCardFacts(profile, seenAt),
      ...cardFacts(profile),
    },
    ...tieSightings(profile, handles, seenAt),
  ];
}

function topCardFacts(profile: Profile, seenAt: EpochMs): PersonFacts {
  const { name, headline, company, school, location, degree, connection } = profile;
  return {
    name,
    ...(headline && { headline }),
    ...(company && { company }),
    ...(school && { school }),
    ...(location && { location }),
    ...(degree && { degree }),
    ...(connection !== 'unknown' && { connection }),
    ...(profile.mutualCount !== undefined && {
      mutuals: boundedMutuals({
        count: profile.mutualCount,
        names: profile.mutualNames,
        namesAre: profile.mutualNamesAre,
        seenAt,
      }),
    }),
  };
}

/** More than anybody has; a page that shows more is hostile. */
const MOST_OF_A_LIST = 60;

/** Cards that are not in the page yet are left out: what was told of them before stands. */
function cardFacts({
  about,
  experience,
  education,
  interests,
  groups,
  highlights,
}: WholeProfile): ProfileFacts {
  return {
    ...(about && { about }),
    ...(experience && { experience: some(experience).map(roleOf) }),
    ...(education && { education: some(education).map(schoolingOf) }),
    ...(interests && { interests: some(interests) }),
    ...(groups && { groups: some(groups) }),
    ...(highlights && { highlights: some(highlights) }),
  };
}

function some<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, MOST_OF_A_LIST);
}

function roleOf({ company, title, current, ...years }: Experience) {
  return { current, ...(company && { company }), ...(title && { title }), ...yearsOf(years) };
}

function schoolingOf({ school, ...years }: Education) {
  return { school, ...yearsOf(years) };
}

function yearsOf({ startYear, endYear }: Pick<Experience, 'startYear' | 'endYear'>) {
  return { ...(startYear && { startYear }), ...(endYear && { endYear }) };
}

function tieSightings(profile: Profile, handles: readonly Handle[], seenAt: EpochMs): readonly Sighting[] {
  const nameIs = profile.mutualNamesAre === 'first-names' ? 'first-name' : 'full-name';
  return some(profile.mutualNames).map((name) => ({
    kind: 'tie',
    handles,
    tie: { kind: 'linkedin-mutual', connector: { name, nameIs, handles: [] }, seenAt },
  }));
}
