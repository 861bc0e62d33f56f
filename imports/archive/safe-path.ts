const LONGEST_PATH = 512;

// Control characters, and marks that steer the direction of writing: with them a name could show as another one.
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A path as it may be shown: NFC, `/` between its parts, no steps upwards, no unseen marks, its last 512 characters. */
export function safePath(path: string): string {
  const parts = path
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
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
