import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Figure } from '../tests/bench/bench.ts';
import { importBench } from '../tests/bench/import.ts';
import { recipientsBench } from '../tests/bench/recipients.ts';
import { PlainFailure, telling } from './plain-failure.ts';
import { projectRoot } from './project-root.ts';
import { buildIfStale } from './start/build-if-stale.ts';

/** `npm run bench` runs all; `npm run bench -- recipients` only those named. It fails when a limit is not kept. */
const BENCHES: Readonly<Record<string, (extensionFolder: string) => Bench>> = {
  recipients: recipientsBench,
  import: importBench,
};

await telling(async () => {
  const named = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
  const benches = named.map((name) => ({ name, bench: benchNamed(name) }));
  const extensionFolder = await buildIfStale();
  for (const { name, bench } of benches) {
    const figures = await bench(extensionFolder)();
    show(name, figures);
    if (figures.some(({ isKept }) => !isKept)) process.exitCode = 1;
  }
});

function benchNamed(name: string): (extensionFolder: string) => Bench {
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!bench) throw new PlainFailure(`Usage: npm run bench [-- ${Object.keys(BENCHES).join(' | ')}]`);
  return bench;
}

function show(name: string, figures: readonly Figure[]): void {
  const folder = join(projectRoot, '.output/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  console.table(
    Object.fromEntries(
      figures.map(({ name: figure, value, peer, unit, limit, isKept }) => [
        figure,
        { Tact: `${value.toFixed(1)} ${unit}`, beside: `${peer.toFixed(1)} ${unit}`, limit, kept: isKept },
      ]),
    ),
  );
}
