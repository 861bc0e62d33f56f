import { redactLetters } from './redact-letters';
import type { StandIns } from './stand-ins';

/** Ids by their forms: an address, a LinkedIn profile, a LinkedIn urn, Gmail's ids of this browser, of its server, in hex, and other long numbers. Lengths are bounded, so that no text is read over and over. */
const KNOWN =
  /(?<address>[^\s<>()[\]"',;:@]{1,64}@[^\s<>()[\]"',;:@]{1,255}\.[^\s<>()[\]"',;:.@]{1,63})|(?<profile>AC[ow]A[\w-]{35})|(?<urn>urn:li:[A-Za-z_]{1,40}:)(?<urnNumber>\d{1,16}(?!\d))?|(?<madeHere>(?:thread|msg)-a:)(?<madeHereId>[\w:-]+)|(?<made>(?:thread|msg)-f:)(?<madeId>\d{1,20})|(?<hex>(?<![0-9A-Za-z])[0-9a-f]{12,16}(?![0-9A-Za-z]))|(?<long>(?<!\d)\d{17,20}(?!\d))/gu;

/** A text with every address and id replaced by its stand-in, and every other letter and digit by one that says nothing. */
export function redactText(text: string, standIns: StandIns): string {
  let redacted = '';
  let end = 0;
  for (const match of text.matchAll(KNOWN)) {
    redacted += redactLetters(text.slice(end, match.index)) + standInOf(match, standIns);
    end = match.index + match[0].length;
  }
  return redacted + redactLetters(text.slice(end));
}

function standInOf({ 0: whole, groups = {} }: RegExpMatchArray, standIns: StandIns): string {
  const { address, profile, urn, urnNumber, madeHere, madeHereId = '', made, madeId = '', hex } = groups;
  if (address) return standIns.address(address);
  if (profile) return standIns.profileId(profile);
  if (urn) return urn + (urnNumber ? String(standIns.member(Number(urnNumber))) : '');
  if (madeHere) return `${madeHere}r${standIns.id(`${madeHere}${madeHereId}`).slice('id-'.length)}`;
  if (made) return made + standIns.timed(BigInt(madeId)).toString();
  if (hex) return standIns.timed(BigInt(`0x${hex}`)).toString(16);
  return standIns.timed(BigInt(whole)).toString();
}

/** The stand-in of an attribute that is one id as a whole, of a known form or of any other; a leading `#` stays. */
export function redactId(value: string, standIns: StandIns): string {
  const [, mark = '', id = ''] = /^(#?)(.*)$/su.exec(value.trim()) ?? [];
  if (id === '') return mark;
  const known = [...id.matchAll(KNOWN)];
  if (known[0]?.[0] === id) return mark + standInOf(known[0], standIns);
  if (/^\d{1,16}$/u.test(id)) return mark + String(standIns.member(Number(id)));
  return mark + standIns.id(id);
}

/** The words that sites put into the keys of elements; they name parts of the page, never a person. */
const KEY_WORDS =
  /(^link_(?:undo|vsm)$|^workspace$|^top-card-text-details-contact-info$|^about$|^experience$|^education$|^interests$|^highlights$|^interop-outlet$|^[a-z-]{1,24}-(?:small|medium|large|accent-\d)$|com\.linkedin\.sdui\.profile\.card\.ref|profileCards\w*?Only|profileCardsAboveActivity|Profile_Top_Level_\w*?Section|ProfileVerificationTriggerRef-|ConnectButtonstate|_connect$|_pending$|^profileAside|SuggestedForYou|^SearchResults(?:snippet_)?(?=AC[ow]A)|entity-collection-item|Topcard$|About$|(?:Experience|Education|Interests)(?:TopLevelSection)?$|Highlights$)/iu;

/** A key such as `id` or `componentkey`: the words of the site in it stay, what they are about is replaced. */
export function redactKey(value: string, standIns: StandIns): string {
  const [, mark = '', key = ''] = /^(#?)(.*)$/su.exec(value.trim()) ?? [];
  const parts = key.split(KEY_WORDS);
  if (parts.length === 1) return redactId(value, standIns);
  return (
    mark +
    parts
      .map((part, index) => (index % 2 === 1 ? part : keyPart(part, parts[index - 1] ?? '', standIns)))
      .join('')
  );
}

function keyPart(part: string, wordBefore: string, standIns: StandIns): string {
  if (/^[-_.]*$/u.test(part)) return part;
  return /(?:Only|Section|AboveActivity)$/u.test(wordBefore) ? standIns.slug(part) : redactId(part, standIns);
}

/** A value that the site chose from its own words; should it hold an address or a number all the same, those are replaced. */
export function keepStatic(value: string, standIns: StandIns): string {
  return value
    .split(/(\s+)/u)
    .map((word) => (word.includes('@') ? redactText(word, standIns) : withoutNumbers(word)))
    .join('');
}

function withoutNumbers(word: string): string {
  return word.replace(/[0-9a-f]{12,}|\p{N}{4,}|AC[ow]A[\w-]{35}/giu, (number) => '0'.repeat(number.length));
}
