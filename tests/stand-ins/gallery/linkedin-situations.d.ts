import type { Section, Situation } from './situations.js';

/** A situation of the stand-in LinkedIn: it stands at a path of its own. */
export interface LinkedInSituation extends Situation {
  readonly path: string;
}

export declare const linkedinSections: readonly Section[];
export declare const linkedinSituations: readonly LinkedInSituation[];
export declare function linkedinAddressOf(situation: LinkedInSituation, language: string): string;
