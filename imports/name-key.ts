/** A name as it is compared: without titles behind a comma, marks, signs and emoji, which come and go from file to file. */
export function nameKey(name: string): string {
  const [before = ''] = name.split(',');
  return before
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
