import { existsSync, readFileSync } from 'node:fs';

/** Reads a report that a test runner left; undefined when there is none, or half of one. */
export function readReport<Report>(
  path: string,
  understand: (report: unknown) => Report,
): Report | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return understand(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
