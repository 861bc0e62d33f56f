import { cleanText } from '../page-reading';

// What Gmail or another mail program marks as quoted, signed or folded away (2014 to 2026). Gmail puts a prefix of its
// own before the classes and ids of other programs: `m_-12moz-cite-prefix`.
const CITED = '.gmail_quote,.gmail_quote_container,blockquote[type=cite]';
const NOT_OF_THIS_MESSAGE = `${CITED},.gmail_attr,.gmail_signature,.gmail_signature_prefix,[class*=moz-cite-prefix],[class*=yahoo_quoted],[class*=protonmail_quote],.adL,.h5,.yj6qo,.ajR`;

const LONGEST_INTRODUCTION = 300;

/** Whether a part of a mail is a quote, the line before one, or a signature. */
export function isOfAnother(part: Element): boolean {
  return part.matches(NOT_OF_THIS_MESSAGE) || introducesQuote(part);
}

// "On this day somebody wrote:" in any language: with a number in it, and a colon at its end.
function introducesQuote(part: Element): boolean {
  if (part.localName === 'br' || !part.nextElementSibling?.matches(CITED)) return false;
  const text = cleanText(part.textContent, LONGEST_INTRODUCTION + 1);
  return text.length <= LONGEST_INTRODUCTION && /\p{Nd}.*[:：]$/u.test(text);
}

/** Whether from here on a mail holds the older one that it answers: Outlook quotes so, without an element around it. */
export function opensOlderMail(part: Element): boolean {
  return part.matches(
    '[id$=divRplyFwdMsg],[id$=appendonsend],[id$=mail-editor-reference-message-container],' +
      '[style*="border-top:solid #e1e1e1" i],[style*="border-top:solid #b5c4df" i]',
  );
}
