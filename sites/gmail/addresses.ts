const ADDRESS = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:.]+/gu;

/** All e-mail addresses in a text, in its order and spelling. */
export function addressesIn(text: string): readonly string[] {
  return text.match(ADDRESS) ?? [];
}
