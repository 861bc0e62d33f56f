export interface Situation {
  readonly name: string;
  /** The situation in plain words. */
  readonly title: string;
  /** What a person should look for, in one sentence. */
  readonly look: string;
  /** Of the address. */
  readonly query?: Readonly<Record<string, string>>;
  /** What brings the page into its state: the name of a step, and what it is given. */
  readonly steps: readonly (readonly [name: string, given?: unknown])[];
}

export interface Section {
  readonly title: string;
  readonly situations: readonly Situation[];
}

export declare const sections: readonly Section[];
export declare const situations: readonly Situation[];
export declare function addressOf(situation: Situation, language: string): string;
