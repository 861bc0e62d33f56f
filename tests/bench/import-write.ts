import { median, type Bench, type Figure } from './bench.ts';
import type { WritesMeasured } from './import-write-page.ts';
import type * as functions from './import-write-page.ts';
import { inChromium, type BenchPage } from './in-chromium.ts';

type Call = BenchPage<typeof functions>['call'];

const TOUCHES = 10_000;
const PEOPLE = 500;
const CONNECTIONS = 30_000;
const A_STEP = 500;

/** Touches and connections through the write path of imports, beside bare puts of the rows that they make. */
export function importWriteBench(): Bench {
  return () =>
    inChromium<typeof functions, readonly Figure[]>('import-write-page.ts', async ({ call }) => [
      ...(await touchFigures(call)),
      ...(await connectionFigures(call)),
    ]);
}

async function touchFigures(call: Call): Promise<readonly Figure[]> {
  const runs = await repeated(9, () => call('measureTouches', TOUCHES, PEOPLE, A_STEP));
  const share = shareOf(runs);
  return [
    {
      name: 'touches into the database',
      unit: 'touches/s',
      value: median(runs.map(({ tact }) => rateOf(TOUCHES, tact.took))),
      peer: median(runs.map(({ bare }) => rateOf(TOUCHES, bare.took))),
      limit: `at least 0.9 of bare puts of the same rows; of each run ${share.toFixed(2)}`,
      isKept: share >= 0.9,
    },
    longestStep('longest step', runs),
    takingBack('touches taken back', TOUCHES, runs),
  ];
}

async function connectionFigures(call: Call): Promise<readonly Figure[]> {
  const runs = await repeated(3, () => call('measureConnections', CONNECTIONS, A_STEP));
  return [
    {
      name: 'connections into the database',
      unit: 'people/s',
      value: median(runs.map(({ tact }) => rateOf(CONNECTIONS, tact.took))),
      peer: median(runs.map(({ bare }) => rateOf(CONNECTIONS, bare.took))),
      limit: `at least half of bare puts of the same rows; of each run ${shareOf(runs).toFixed(2)}`,
      isKept: shareOf(runs) >= 0.5,
    },
    longestStep('longest step of connections', runs),
    takingBack('connections taken back', CONNECTIONS, runs),
  ];
}

/** The first run warms the browser up and is not counted. */
async function repeated(
  times: number,
  measure: () => Promise<WritesMeasured>,
): Promise<readonly WritesMeasured[]> {
  await measure();
  const runs = [];
  for (let run = 0; run < times; run += 1) runs.push(await measure());
  return runs;
}

/** Of each run its own: what else the machine does changes from run to run. */
function shareOf(runs: readonly WritesMeasured[]): number {
  return median(runs.map(({ bare, tact }) => bare.took / tact.took));
}

function rateOf(count: number, took: number): number {
  return (count / took) * 1_000;
}

function longestStep(name: string, runs: readonly WritesMeasured[]): Figure {
  return {
    name,
    unit: 'ms',
    value: median(runs.map(({ tact }) => tact.longestStep)),
    peer: median(runs.map(({ bare }) => bare.longestStep)),
    limit: 'shown beside bare puts',
    isKept: true,
  };
}

function takingBack(name: string, count: number, runs: readonly WritesMeasured[]): Figure {
  const share = median(runs.map(({ tact, takenBack }) => tact.took / takenBack.took));
  return {
    name,
    unit: 'a second',
    value: median(runs.map(({ takenBack }) => rateOf(count, takenBack.took))),
    peer: median(runs.map(({ deleted }) => rateOf(count, deleted.took))),
    limit: `at least half as fast as importing, beside bare deletes; of each run ${share.toFixed(2)}`,
    isKept: share >= 0.5,
  };
}
