import { withoutUnseen } from '../unseen-characters';
import { isAttribution, isSentFromLine, namesDay, opensOlderMail } from './quote-marks';

/** What was newly written in a mail, and whether more of the mail could add to it. */
export interface NewestWords {
  readonly text: string;
  readonly isWhole: boolean;
}

const LONGEST = 4_000;
const MOST_ATTRIBUTION_LINES = 3;
const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What was newly written in a mail: its text without the mail that it answers, in whichever way that is quoted, and
 * without its signature. At most 4,000 characters.
 */
export function newestWords(text: string): NewestWords {
  const lines = linesOf(withoutArmour(text.replace(BIDI, '')));
  const kept: string[] = [];
  let length = 0;
  let isWhole = false;
  for (let index = 0; index < lines.length && !isWhole; index += 1) {
    const written = lines[index] ?? '';
    const line = unescaped(written.trimEnd());
    if (isQuote(line) || isSentFromLine(line)) continue;
    if (isSignatureBreak(written) || opensOlderMail(lines, index)) isWhole = true;
    else if (endsInColon(line) && takesBackAttribution(kept, line, lines, index))
      isWhole = !isQuote(nextLine(lines, index));
    else {
      length += line.length + 1;
      kept.push(line);
      isWhole = length > LONGEST;
    }
  }
  return { text: cut(kept.join('\n')), isWhole };
}

// Above signed words stands how they are signed, below them the signature (RFC 4880, 7).
function withoutArmour(text: string): string {
  if (!text.includes('-----BEGIN PGP SIGNED MESSAGE-----')) return text;
  return text
    .replace(/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[\w-]{1,40}: .{0,200}\n)*/mu, '')
    .replace(/^-----BEGIN PGP SIGNATURE-----[\s\S]*/mu, '');
}

function linesOf(text: string): readonly string[] {
  return (text.includes('\n') ? text : text.replaceAll('\r', '\n')).split('\n');
}

// A line that begins with "From " got a ">" when the mail went into its mbox file.
function unescaped(line: string): string {
  return line.startsWith('>From ') ? line.slice(1) : line;
}

function isSignatureBreak(line: string): boolean {
  return line.startsWith('--') && /^--[ \u00a0]?\r?$/u.test(line);
}

function endsInColon(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  return last === 58 || last === 0xff1a;
}

/** Takes back the lines that, with this one, say who wrote what is quoted below: "On Monday / Ann wrote:". False when they say something else. */
function takesBackAttribution(
  kept: string[],
  line: string,
  lines: readonly string[],
  index: number,
): boolean {
  let words = line;
  let before = 0;
  // What begins with an address goes on from the name above it.
  while ((!namesDay(words) || words.startsWith('<')) && before + 1 < MOST_ATTRIBUTION_LINES) {
    const earlier = kept.at(-1 - before) ?? '';
    if (earlier === '') break;
    words = `${earlier} ${words}`;
    before += 1;
  }
  if (!isAttribution(words, isQuote(nextLine(lines, index)))) return false;
  kept.length -= before;
  return true;
}

function isQuote(line: string): boolean {
  return line.startsWith('>');
}

function nextLine(lines: readonly string[], index: number): string {
  return lines.slice(index + 1, index + 4).find((line) => line.trim() !== '') ?? '';
}

const PLAIN = /^[\n -~]*$/u;

function cut(text: string): string {
  const safe = PLAIN.test(text) ? text : withoutUnseen(text.normalize('NFC'), ' ');
  const clean = (safe.includes('\n\n\n') ? safe.replace(/\n{3,}/gu, '\n\n') : safe).trim();
  return clean.length > LONGEST ? clean.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, '') : clean;
}
