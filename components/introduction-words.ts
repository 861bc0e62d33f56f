import type { IntroductionState } from '@/outreach/introduction';

/** The first names of the two whom an introduction is about. */
interface Both {
  readonly connector: string;
  readonly prospect: string;
}

type InWords = (names: Both) => string;

/** What has been done so far; a day follows it. */
export const stepsDone: Readonly<Record<IntroductionState, InWords>> = {
  considering: ({ connector }) => `You have thought of asking ${connector} since`,
  'opinion-asked': ({ connector }) => `Asked ${connector}`,
  'advised-against': ({ connector }) => `${connector} advised against it`,
  'permission-asked': ({ connector }) => `Asked whether you may use the name of ${connector}`,
  declined: ({ connector }) => `${connector} said no`,
  'may-use-name': ({ connector }) => `${connector} said that you may use the name`,
  'will-introduce': ({ connector }) => `${connector} said yes to introducing you`,
  'name-used': ({ connector }) => `You wrote in the name of ${connector}`,
  introduced: ({ connector }) => `${connector} introduced you`,
  met: ({ prospect }) => `You met ${prospect}`,
  'no-meeting': () => 'Noted that no meeting came of it',
  thanked: ({ connector }) => `You thanked ${connector}`,
};

const askForOpinion: InWords = ({ connector, prospect }) => `ask ${connector} what they think of ${prospect}`;
const thank: InWords = ({ connector }) => `tell ${connector} how it went, and thank them`;
const hearWhetherYouMet: InWords = ({ prospect }) => `see whether ${prospect} meets you`;

/** What is the user's to do after a state; nothing after the last one. */
export const stepsToDo: Readonly<Record<IntroductionState | 'none', InWords | undefined>> = {
  none: askForOpinion,
  considering: askForOpinion,
  'opinion-asked': () => 'ask whether you may use the name',
  'advised-against': ({ connector }) => `thank ${connector} for the advice`,
  'permission-asked': ({ connector }) => `hear what ${connector} says`,
  declined: ({ connector }) => `thank ${connector} all the same`,
  'may-use-name': ({ connector, prospect }) => `write to ${prospect}, with ${connector} in the subject`,
  'will-introduce': ({ connector }) => `give ${connector} two lines to pass on`,
  'name-used': hearWhetherYouMet,
  introduced: hearWhetherYouMet,
  met: thank,
  'no-meeting': thank,
  thanked: undefined,
};

/** What a press says that it notes. */
export const stepPresses: Readonly<Record<IntroductionState, InWords>> = {
  considering: ({ connector }) => `I may ask ${connector}`,
  'opinion-asked': ({ connector }) => `I asked ${connector}`,
  'advised-against': () => 'They advised against it',
  'permission-asked': () => 'I asked to use the name',
  declined: () => 'They said no',
  'may-use-name': () => 'I may use the name',
  'will-introduce': () => 'They will introduce me',
  'name-used': () => 'I used the name',
  introduced: () => 'They introduced us',
  met: () => 'We met',
  'no-meeting': () => 'No meeting',
  thanked: ({ connector }) => `I thanked ${connector}`,
};
