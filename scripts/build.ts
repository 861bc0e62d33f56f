import { buildFor } from './build/build-for.ts';
import { browsers } from './gates/build.ts';
import { runGates } from './gates/run-gates.ts';
import { projectRoot } from './project-root.ts';

for (const browser of browsers) {
  const { ok, output } = await buildFor(browser);
  console.log(output.trimEnd());
  if (!ok) process.exit(1);
}

const failed = runGates(projectRoot).filter(({ problems }) => problems.length > 0);
for (const { build, gate, problems } of failed)
  console.error(`${build}, ${gate}:\n  ${problems.join('\n  ')}`);
console.log(failed.length === 0 ? 'Every gate is passed.' : `${failed.length} gates refuse the build.`);
process.exitCode = failed.length === 0 ? 0 : 1;
