import { allMatches, cleanText, firstNumber, isShown, textOf, withAsciiDigits } from '../page-reading';
import type { Mutuals } from './profile';
import { queryOf } from './profile-address';
import { mutualsAsked } from './search-address';
import { SELECTORS } from './selectors';

/** How many people the user and the owner of the card both know, and the names the page shows of them. */
export function readMutuals(card: Element, memberNumber: number | undefined): Mutuals {
  const sentence = mutualSentence(card, memberNumber);
  return sentence ? countedIn(sentence) : { mutualCount: undefined, mutualNames: [] };
}

function mutualSentence(card: Element, memberNumber: number | undefined): Element | undefined {
  const links = allMatches(card, SELECTORS.connections).filter((link) => leadsToMutuals(link, memberNumber));
  // SDUI nests the link in itself, and a parser takes such links apart: the innermost one with a text holds the sentence.
  const telling = links.filter(
    (link) => textOf(link) && !links.some((other) => other !== link && link.contains(other)),
  );
  const link = telling.find(isShown) ?? telling[0];
  return link?.closest('p') ?? link;
}

/** Whether the link leads to the people whom the user and the member both know. */
export function leadsToMutuals(link: Element, memberNumber: number | undefined): boolean {
  const whose = mutualsAsked(queryOf(link));
  if (!whose) return false;
  return memberNumber === undefined || whose.length === 0 || whose[0] === memberNumber;
}

/** Counts a sentence that names people in bold: those it names, and the number it adds to them. */
export function countedIn(sentence: Element): Mutuals {
  const strong = Array.from(sentence.querySelectorAll('strong'), ownText).filter(
    (text) => text !== undefined,
  );
  const rest = textWithout(sentence, strong);
  const restCounts = firstNumber(rest) !== undefined;
  // A sentence that is bold as a whole names nobody.
  const isAllBold = strong.length === 1 && !/\p{L}/u.test(rest);
  const counters = restCounts
    ? []
    : strong.filter((text, index) =>
        isCounter(text, isAllBold || (index === strong.length - 1 && index > 0)),
      );
  const mutualNames = strong.filter((text) => !counters.includes(text));
  const extra = firstNumber(restCounts ? rest : withoutWordFirst(counters.join(' '))) ?? 0;
  const mutualCount = mutualNames.length + extra;
  return { mutualCount: mutualCount > 0 ? mutualCount : undefined, mutualNames };
}

/** The text of a strong element, unless it stands in the repetition that classic pages keep for screen readers. */
function ownText(strong: Element): string | undefined {
  if (strong.closest('.visually-hidden,.a11y-text')) return undefined;
  return textOf(strong) || undefined;
}

/** The text of the sentence without these parts of it. */
export function textWithout(sentence: Element, parts: readonly string[]): string {
  const whole = textOf(sentence);
  const rest = parts.reduce((left, part) => left.replace(part, ' ; '), whole);
  return cleanText(withoutWordFirst(rest));
}

/** Korean calls a connection "1촌", and the number is part of the word. */
function withoutWordFirst(text: string): string {
  return text.replaceAll('1촌', '');
}

/** "47 others" in bold counts people; "R2 Design" in bold is somebody's name. */
function isCounter(text: string, mayEndInNumber: boolean): boolean {
  const digits = withAsciiDigits(text);
  return /^\P{L}*\d/u.test(digits) || (mayEndInNumber && /(?<![a-z])\d/iu.test(digits));
}
