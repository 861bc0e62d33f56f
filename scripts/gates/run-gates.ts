import { browsers, buildFolder, readBuild, type Browser } from './build.ts';
import { gates } from './gates.ts';

export interface CheckedGate {
  readonly build: Browser;
  readonly gate: string;
  readonly problems: readonly string[];
}

/** Checks every gate on both builds under `root`; throws when a build is absent. */
export function runGates(root: string): readonly CheckedGate[] {
  return browsers.flatMap((browser) => {
    const build = readBuild(buildFolder(root, browser), browser);
    return gates.map(({ name, check }) => ({ build: browser, gate: name, problems: check(build) }));
  });
}
