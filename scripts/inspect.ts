import { InspectFailure } from './inspect/failure.ts';
import { inspectPageFile } from './inspect/page.ts';

/** What `npm run inspect -- NAME …` can look at; each prints one JSON text. */
const SUBCOMMANDS: Readonly<Record<string, (words: string[]) => Promise<unknown>>> = {
  page: inspectPageFile,
};

try {
  const [name = '', ...words] = process.argv.slice(2);
  const inspect = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!inspect)
    throw new InspectFailure(
      `"${name}" is nothing to inspect; there is: ${Object.keys(SUBCOMMANDS).join(', ')}.`,
    );
  process.stdout.write(`${JSON.stringify(await inspect(words), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof InspectFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
