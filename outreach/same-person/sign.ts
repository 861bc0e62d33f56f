/** One thing that speaks for two people being one, and how much. */
export interface Sign {
  readonly weight: number;
  readonly words: string;
}
