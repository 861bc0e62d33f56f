import { withoutUnseen } from '../unseen-characters';

const LONGEST_PATH = 512;

/** A path as it may be shown: NFC, `/` between its parts, no steps upwards, no unseen marks, its last 512 characters. */
export function safePath(path: string): string {
  const parts = withoutUnseen(path.normalize('NFC').replaceAll('\n', ''))
    .split(/[\\/]+/u)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/').slice(-LONGEST_PATH);
}

/**
 * Whether this is what a system puts beside the user's files: Finder's and Explorer's notes, macOS' halves of files in a zip,
 * and the page with which Google Takeout says what is in an archive.
 */
export function isSystemFile(path: string): boolean {
  const parts = path.split(/[\\/]/u);
  const name = parts.at(-1) ?? '';
  return (
    parts.includes('__MACOSX') ||
    name.startsWith('._') ||
    /^(\.DS_Store|Thumbs\.db|desktop\.ini|archive_browser\.html)$/iu.test(name)
  );
}
