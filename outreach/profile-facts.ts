/** How the user stands to somebody on LinkedIn, as their profile shows it. */
export const connections = [
  'self',
  'connectable',
  'pending',
  'incoming',
  'connected',
  'follow-only',
  'unknown',
] as const;

export type Connection = (typeof connections)[number];

/** One position that a profile shows. */
export interface Role {
  readonly company?: string;
  readonly title?: string;
  /** Whether it had no end when it was seen. */
  readonly current: boolean;
  readonly startYear?: number;
  readonly endYear?: number;
}

/** One school that a profile shows. */
export interface Schooling {
  readonly school: string;
  readonly startYear?: number;
  readonly endYear?: number;
}

/** What a profile shows below name and headline. Lists hold what was seen so far, never "all there is". */
export interface ProfileFacts {
  readonly school?: string;
  readonly about?: string;
  readonly experience?: readonly Role[];
  readonly education?: readonly Schooling[];
  /** Companies, groups, people and schools that they follow. */
  readonly interests?: readonly string[];
  /** Groups that the user is in too. */
  readonly groups?: readonly string[];
  /** What else the user shares with them, in the words of the page: "You both worked at Sample Ltd". */
  readonly highlights?: readonly string[];
  readonly connection?: Connection;
}

/** "Specimen College (2010–2014)"; without years where none is known. */
export function schoolInWords({ school, startYear, endYear }: Schooling): string {
  return withYears(school, [startYear, endYear]);
}

/** The text with the years that are known of it in brackets; an end alone that is no year says nothing. */
export function withYears(text: string, [from, to]: readonly (number | string | undefined)[]): string {
  if (from === undefined && typeof to !== 'number') return text;
  const years = [...new Set([from, to])].filter((year) => year !== undefined);
  return `${text} (${years.join('–')})`;
}
