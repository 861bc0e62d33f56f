import { spawn } from 'node:child_process';

const TAIL_LINES = 15;

/** Runs a program without input; gives `{ ok, tail }`, the tail being the last lines that it wrote. */
export function run(command, parameters, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const collect = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, tail: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, tail: lastLines(output) }));
  });
}

function lastLines(output) {
  return output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
}
