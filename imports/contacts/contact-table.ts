import { columnWords, plainHeader } from '../people/column-words';
import { guessMeanings } from '../people/guess-meanings';
import type { TableReading } from '../people/table-person';

/** Whose table of contacts this is, by its header; undefined for any other table. */
export function contactTableOf(header: readonly string[]): 'Google' | 'Outlook' | undefined {
  const plain = header.map(plainHeader);
  if (plain.includes('e mail 1 value')) return 'Google';
  return isOutlook(header, plain) ? 'Outlook' : undefined;
}

/** Outlook writes its header in the user's language, always with three mail addresses and the name that each is shown under. */
function isOutlook(header: readonly string[], plain: readonly string[]): boolean {
  const meanings = guessMeanings(header);
  const isComplete = (['first-name', 'last-name', 'email'] as const).every((meaning) =>
    meanings.includes(meaning),
  );
  return isComplete && plain.some((cell) => columnWords.isEmail(cell) && /\b2\b/u.test(cell));
}

const WEB =
  /\b(web ?sites?|web ?page|url|web|web ?seiten?|page web|sites? web|pagina web|web ?pagina|pagina da web)\b/u;

/** How a table of contacts is read; the user is not asked. */
export function contactReading(header: readonly string[]): TableReading {
  const isWeb = header.map((cell) => WEB.test(plainHeader(cell)) && !/label|type/iu.test(cell));
  return {
    meanings: guessMeanings(header),
    webColumns: isWeb.flatMap((is, column) => (is ? [column] : [])),
  };
}
