import { inspectImportOf } from './inspect/import.ts';
import { inspectPageFile } from './inspect/page.ts';
import { PlainFailure, telling } from './plain-failure.ts';

/** What `npm run inspect -- NAME …` can look at; each prints one JSON text. */
const SUBCOMMANDS: Readonly<Record<string, (words: string[]) => Promise<unknown>>> = {
  page: inspectPageFile,
  mbox: inspectImportOf('mbox'),
  'linkedin-export': inspectImportOf('linkedin-export'),
  ics: inspectImportOf('ics'),
  contacts: inspectImportOf('contacts'),
};

await telling(async () => {
  const [name = '', ...words] = process.argv.slice(2);
  const inspect = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!inspect) {
    throw new PlainFailure(
      `Usage: npm run inspect -- WHAT …, where WHAT is ${Object.keys(SUBCOMMANDS).join(', ')}.`,
    );
  }
  process.stdout.write(`${JSON.stringify(await inspect(words), null, 2)}\n`);
});
