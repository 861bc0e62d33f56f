import { isAttributionEnd, opensOlderMail, isSignatureLine } from './quote-marks';

const LONGEST = 4_000;
const MOST_READ = 16_000;
const MOST_ATTRIBUTION_LINES = 3;
// Controls but for line ends, and marks that steer bidirectional layout.
const UNWANTED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * What was newly written in a mail: its text without the mail that it answers, in whichever way that is quoted, and
 * without its signature. At most 4,000 characters.
 */
export function newestWords(text: string): string {
  const lines = text.slice(0, MOST_READ).split('\n');
  const kept: string[] = [];
  let length = 0;
  for (let index = 0; index < lines.length && length <= LONGEST; index += 1) {
    const line = lines[index]?.trimEnd() ?? '';
    if (line.startsWith('>')) continue;
    if (isSignatureBreak(lines[index] ?? '') || opensOlderMail(lines, index)) break;
    const attribution = attributionAt(lines, index);
    if (attribution?.isQuotedBelow) {
      index = attribution.last;
      continue;
    }
    if (attribution) break;
    if (isSignatureLine(line)) continue;
    kept.push(line);
    length += line.length + 1;
  }
  return cut(kept.join('\n'));
}

function isSignatureBreak(line: string): boolean {
  return line === '-- ' || line === '--' || line === '--\u00a0';
}

/** The lines from here on that say who wrote what is quoted, "On Monday Ann wrote:", if these are such lines. */
function attributionAt(
  lines: readonly string[],
  index: number,
): { last: number; isQuotedBelow: boolean } | undefined {
  for (let last = index; last < Math.min(lines.length, index + MOST_ATTRIBUTION_LINES); last += 1) {
    const line = lines[last]?.trimEnd() ?? '';
    if (line === '' || line.startsWith('>')) return undefined;
    if (!/[:\uff1a]$/u.test(line)) continue;
    const words = lines.slice(index, last + 1).join(' ');
    const isQuotedBelow = nextLine(lines, last).startsWith('>');
    return isAttributionEnd(words, isQuotedBelow) ? { last, isQuotedBelow } : undefined;
  }
  return undefined;
}

function nextLine(lines: readonly string[], index: number): string {
  return lines.slice(index + 1, index + 4).find((line) => line.trim() !== '') ?? '';
}

function cut(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(UNWANTED, ' ')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return clean.length > LONGEST ? clean.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, '') : clean;
}
