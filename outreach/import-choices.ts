import type { Handle } from './handle';

/** What a column of a table means. */
export const columnMeanings = [
  'nothing',
  'name',
  'first-name',
  'last-name',
  'email',
  'linkedin',
  'company',
  'position',
  'location',
  'last-contacted',
  'do-not-contact',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** What the user chose. */
export interface ImportChoices {
  readonly ownAddresses: readonly Handle[];
  /** One for each column, where the plan has a table. */
  readonly meanings?: readonly ColumnMeaning[];
}
