// An apostrophe may stand inside an address, and brackets of any script around it.
const ADDRESS = /(?!')[^\s<>\p{Ps}\p{Pe}",;:]+(?<!')@[^\s<>\p{Ps}\p{Pe}"',;:]+\.[^\s<>\p{Ps}\p{Pe}"',;:.]+/gu;

/** All e-mail addresses in a text, in its order and spelling. */
export function addressesIn(text: string): readonly string[] {
  return text.match(ADDRESS) ?? [];
}
