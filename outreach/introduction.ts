import type { EpochMs, PersonId } from './brand';

/** The states of a request to one connector about one person, in the order in which they can follow one another. */
export const introductionStates = [
  'considering',
  'opinion-asked',
  'advised-against',
  'permission-asked',
  'declined',
  'may-use-name',
  'will-introduce',
  'name-used',
  'introduced',
  'met',
  'no-meeting',
  'thanked',
] as const;
export type IntroductionState = (typeof introductionStates)[number];

export interface IntroductionStep {
  readonly state: IntroductionState;
  readonly at: EpochMs;
}

/** What became of the request to one connector. */
export interface Introduction {
  readonly connector: { readonly name: string; readonly person: PersonId };
  readonly state: IntroductionState;
  /** When that state was reached. */
  readonly at: EpochMs;
}

// Opinion, permission and the introduction itself are three questions. Whoever helped, or said why not, is thanked.
const following: Readonly<Record<IntroductionState, readonly IntroductionState[]>> = {
  considering: ['opinion-asked'],
  'opinion-asked': ['permission-asked', 'advised-against'],
  'advised-against': ['thanked'],
  'permission-asked': ['may-use-name', 'will-introduce', 'declined'],
  declined: ['thanked'],
  'may-use-name': ['name-used'],
  'will-introduce': ['introduced'],
  'name-used': ['met', 'no-meeting'],
  introduced: ['met', 'no-meeting'],
  met: ['thanked'],
  'no-meeting': ['thanked'],
  thanked: [],
};

const beginnings: readonly IntroductionState[] = ['opinion-asked', 'considering'];

/** The states that can come next; the likeliest first. */
export function nextStates(state: IntroductionState | undefined): readonly IntroductionState[] {
  return state ? following[state] : beginnings;
}

/**
 * The steps that follow one another as they may, oldest first. Two devices may each have noted steps: of all of them
 * together only those count that are lawful in their order of time, whatever the order in which they are given.
 */
export function lawfulSteps(steps: readonly IntroductionStep[]): readonly IntroductionStep[] {
  const lawful: IntroductionStep[] = [];
  for (const step of steps.toSorted(byTime)) {
    if (nextStates(lawful.at(-1)?.state).includes(step.state)) lawful.push(step);
  }
  return lawful;
}

/** Of two at the same moment the earlier state comes first. */
function byTime(first: IntroductionStep, second: IntroductionStep): number {
  return first.at - second.at || orderOf(first) - orderOf(second);
}

function orderOf({ state }: IntroductionStep): number {
  return introductionStates.indexOf(state);
}
