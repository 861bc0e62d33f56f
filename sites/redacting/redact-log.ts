import { redactText } from './redact-values';
import type { StandIns } from './stand-ins';

/**
 * Gmail's `jslog`: the number of a kind of element, then parts of which some are base64 of JSON with ids in it
 * (2020 to 2025). The number stays, the ids are replaced, all else goes.
 */
export function redactLog(log: string, standIns: StandIns): string {
  const [kind = '', ...parts] = log.split(';').map((part) => part.trim());
  const known = parts.flatMap((part) => {
    const [, name, base64 = ''] = /^(\d{1,3}):([\w+/-]+)[=.]*$/u.exec(part) ?? [];
    const value = name === undefined ? undefined : jsonIn(base64);
    return value === undefined ? [] : [`${name}:${btoa(asAscii(redactJson(value, standIns)))}`];
  });
  return [/^\d{1,7}$/u.test(kind) ? kind : '', ...known].join('; ');
}

function jsonIn(base64: string): unknown {
  try {
    return JSON.parse(atob(base64.replaceAll('-', '+').replaceAll('_', '/'))) as unknown;
  } catch {
    // Other parts of the log are codes, not JSON.
    return undefined;
  }
}

function redactJson(value: unknown, standIns: StandIns): unknown {
  if (typeof value === 'string') return redactText(value, standIns);
  if (Array.isArray(value)) return value.map((item: unknown) => redactJson(item, standIns));
  return typeof value === 'boolean' ? value : null;
}

// btoa takes no character beyond one byte.
function asAscii(value: unknown): string {
  return JSON.stringify(value).replace(/[^\0-\x7f]/gu, 'x');
}
