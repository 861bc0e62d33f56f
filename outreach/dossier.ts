import type { Dossier } from './prospect';

/** What a profile showed below its top card; a part that was not rendered is absent. */
export interface ShownProfile {
  readonly school?: string;
  readonly about?: string;
  readonly experience?: readonly {
    readonly company?: string | null;
    readonly title?: string | null;
    readonly current?: boolean;
    readonly startYear?: number | null;
    readonly endYear?: number | null;
  }[];
  readonly education?: readonly {
    readonly school: string;
    readonly startYear?: number | null;
    readonly endYear?: number | null;
  }[];
  readonly interests?: readonly string[];
  readonly groups?: readonly string[];
  readonly highlights?: readonly string[];
}

interface ShownFacts {
  readonly headline?: string;
  readonly company?: string;
  readonly profile?: ShownProfile;
}

/** What the pages showed of a person, as a first draft of the notes about them. */
export function draftDossier({ headline, company, profile = {} }: ShownFacts): Omit<Dossier, 'reason'> {
  const { experience = [], education = [], interests = [], groups = [] } = profile;
  const roles = experience.map(({ title, company: at }) => [title, at].filter(Boolean).join(', '));
  const schools = education.map(({ school }) => school);
  return {
    ...textOf('background', [headline ?? company, ...roles]),
    ...textOf('interests', interests),
    ...textOf('affiliations', [...(schools.length > 0 ? schools : [profile.school]), ...groups]),
  };
}

function textOf(field: 'background' | 'interests' | 'affiliations', parts: readonly (string | undefined)[]) {
  const said = [...new Set(parts.filter(Boolean))];
  return said.length > 0 ? { [field]: said.join('; ') } : {};
}
