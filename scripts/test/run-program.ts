import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from '../project-root.ts';

export interface Finished {
  readonly ok: boolean;
  readonly output: string;
}

interface RunOptions {
  /** Seconds after which the program is stopped and counts as failed. */
  readonly limit?: number;
}

/** Runs a program of a package by the project's own Node, without input, and gives what it wrote. */
export function runProgram(
  script: string,
  parameters: readonly string[],
  { limit = 300 }: RunOptions = {},
): Promise<Finished> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const child = spawn(process.execPath, [join(projectRoot, 'node_modules', script), ...parameters], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '1' },
    });
    // SIGINT lets Playwright close its browsers; what ignores it is ended.
    const timers = [setTimeout(() => child.kill('SIGINT'), limit * 1_000)];
    timers.push(setTimeout(() => child.kill('SIGKILL'), (limit + 15) * 1_000));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code, signal) => {
      timers.forEach(clearTimeout);
      const end = signal ? `\nStopped by ${signal} (limit ${limit} s).` : '';
      done({ ok: code === 0, output: stripVTControlCharacters(Buffer.concat(chunks).toString()) + end });
    });
  });
}
