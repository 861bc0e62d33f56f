import type { Build } from './build.ts';

/** Something that every production build must fulfil. */
export interface Gate {
  readonly name: string;
  /** Gives one sentence for each breach; none means that the build passes. */
  readonly check: (build: Build) => readonly string[];
}
