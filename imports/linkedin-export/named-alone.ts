import type { PersonSighting } from '@/outreach/sighting';
import { isHiddenName } from './export-message';
import type { RowContext } from './outcome';

/**
 * People of whom a row tells the name alone. Without a handle nobody can be found again by it and nothing of them is kept:
 * they are told so that whoever looks into the file sees how many people it names.
 */
export function namedAlone(
  names: readonly string[],
  { survey: { owner }, asOf }: RowContext,
  facts: Partial<PersonSighting> = {},
): readonly PersonSighting[] {
  return names
    .filter((name) => name !== '' && !isHiddenName(name) && !owner.isCalled(name))
    .map((name) => ({ kind: 'person', seenAt: asOf, handles: [], name, ...facts }));
}

/** The names in a text that joins them by commas; what is one word alone is the title of the one before it. */
export function namesInList(text: string): readonly string[] {
  const names: string[] = [];
  for (const part of text.split(', ')) {
    const before = names.at(-1);
    if (before !== undefined && !part.trim().includes(' ')) names[names.length - 1] = `${before}, ${part}`;
    else names.push(part);
  }
  return names;
}
