import type { PersonId } from '../brand';

/** Two people of whom the question is whether they are one. */
export interface Pair {
  /** The same whichever of the two is named first. */
  readonly id: string;
  /** Who stays when the two are joined: the one with the smaller id. */
  readonly survivor: PersonId;
  readonly merged: PersonId;
}

export function pairOf(first: PersonId, second: PersonId): Pair {
  const [survivor, merged] = first < second ? [first, second] : [second, first];
  return { id: `${survivor} ${merged}`, survivor, merged };
}
