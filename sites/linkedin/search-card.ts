import type { Degree } from '@/outreach/person';
import type { Owner } from './own-keys';
import type { Connection } from './profile';

/** Somebody whom a card names, with what their link gives. */
export interface NamedPerson extends Owner {
  readonly name: string;
}

/** The people whom the user and the person of a card both know. */
export interface CardMutuals {
  /** People named plus people only counted; undefined when the card shows no such line. */
  readonly mutualCount: number | undefined;
  readonly mutuals: readonly NamedPerson[];
}

/** A person among search results, as the card shows them. Undefined means "not seen", never "has none". */
export interface SearchCard extends NamedPerson, CardMutuals {
  readonly degree: Degree | undefined;
  readonly headline: string | undefined;
  readonly location: string | undefined;
  readonly connection: Connection;
  readonly canConnect: boolean | undefined;
}
