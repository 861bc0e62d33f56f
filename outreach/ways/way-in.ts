import type { PersonId } from '../brand';

/** One step of a way in, from the person before it to the person after it. */
export interface WayEdge {
  /** In (0,1); absent when no tie is known. */
  readonly strength?: number;
  /** What the user has seen that proves it, one sentence: "38 mails both ways, last Fri 20 Nov". */
  readonly evidence: string;
}

/** You → connector → person, with the evidence on every edge. */
export interface WayIn {
  readonly connector: { readonly name: string; readonly person?: PersonId };
  readonly toConnector: WayEdge;
  readonly toPerson: WayEdge;
  readonly weakest: 'to-connector' | 'to-person';
  /** The whole way in one sentence: "Boris is shown on LinkedIn as a mutual connection." */
  readonly sentence: string;
}
