/** What became of one test, gate or check. */
export interface Outcome {
  /** The step that it belongs to, for example `unit`. */
  readonly suite: string;
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped, or why it failed where no test says so itself. */
  readonly reason?: string;
}

/** Gives the closing line `N passed, N failed, N skipped`. */
export function countLine(outcomes: readonly Outcome[]): string {
  return (['passed', 'failed', 'skipped'] as const)
    .map((state) => `${outcomes.filter((outcome) => outcome.state === state).length} ${state}`)
    .join(', ');
}

/** Gives what is printed at the end: skipped tests with their reasons, failed ones by name, and the counts last. */
export function summaryLines(outcomes: readonly Outcome[]): readonly string[] {
  return [
    ...listed('Skipped', outcomes, 'skipped'),
    ...listed('Failed', outcomes, 'failed'),
    '',
    countLine(outcomes),
  ];
}

/** Tells whether the run is good: something ran, and nothing of it failed. */
export function isGood(outcomes: readonly Outcome[]): boolean {
  const ran = outcomes.filter(({ state }) => state !== 'skipped');
  return ran.length > 0 && ran.every(({ state }) => state === 'passed');
}

function listed(title: string, outcomes: readonly Outcome[], state: Outcome['state']): string[] {
  const chosen = outcomes.filter((outcome) => outcome.state === state);
  if (chosen.length === 0) return [];
  const lines = chosen.map(({ suite, name, reason }) => `  ${suite}: ${name}${reason ? ` (${reason})` : ''}`);
  return ['', `${title}:`, ...lines];
}
