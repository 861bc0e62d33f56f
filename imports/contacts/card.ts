import { decoded } from '../content-lines/decode-line';
import {
  parseContentLine,
  plainText,
  structuredParts,
  wordOf,
  type ContentLine,
} from '../content-lines/content-line';
import type { Component } from '../content-lines/read-components';
import { linkedInAddress, linkedInField } from '../people/linkedin-address';
import type { WrittenPerson } from '../people/person-sighting';

/** The properties of a card that are read. Photos, notes, birthdays and postal addresses are not. */
export const cardProperties: ReadonlySet<string> = new Set([
  ...['FN', 'N', 'NICKNAME', 'ORG', 'TITLE', 'ROLE', 'EMAIL', 'URL', 'IMPP', 'KIND'],
  ...['X-SOCIALPROFILE', 'SOCIALPROFILE', 'X-ABSHOWAS', 'X-ADDRESSBOOKSERVER-KIND'],
]);

/** Whom a card is of. */
export interface Card extends WrittenPerson {
  readonly kind: 'person' | 'group' | 'company';
}

/** Reads a vCard of version 2.1, 3.0 or 4.0 (RFC 2426, RFC 6350), with what Apple adds. */
export function readCard({ lines }: Component): Card {
  const properties = lines.flatMap((line) => parseContentLine(line) ?? []).map(withPlainValue);
  const named = (...names: readonly string[]) => properties.filter(({ name }) => names.includes(name));
  const textOf = (name: string) =>
    named(name)
      .map(({ value }) => plainText(value).trim())
      .find(Boolean) ?? '';
  const structured = (name: string) => structuredParts(named(name)[0]?.value ?? '');
  return {
    kind: kindOf(textOf('KIND') || textOf('X-ADDRESSBOOKSERVER-KIND'), textOf('X-ABSHOWAS')),
    name: textOf('FN') || nameOf(structured('N')),
    company: structured('ORG')[0] ?? '',
    position: textOf('TITLE') || textOf('ROLE'),
    emails: named('EMAIL').map(({ value }) => plainText(value)),
    linkedIn: named('URL', 'IMPP', 'X-SOCIALPROFILE', 'SOCIALPROFILE').flatMap(
      (line) => linkedInOf(line) ?? [],
    ),
  };
}

function kindOf(kind: string, shownAs: string): Card['kind'] {
  if (shownAs.toUpperCase() === 'COMPANY') return 'company';
  return ['', 'individual'].includes(kind.toLowerCase()) ? 'person' : 'group';
}

/** Family, given, additional names, prefixes, suffixes: said in the order in which they are spoken. */
function nameOf([family = '', given = '', additional = '']: readonly string[]): string {
  return [given, additional, family].filter(Boolean).join(' ');
}

function linkedInOf(line: ContentLine) {
  const value = plainText(line.value);
  const isLinkedIn = [
    ...(line.parameters.get('TYPE') ?? []),
    ...(line.parameters.get('SERVICE-TYPE') ?? []),
  ].some((type) => /^(x-)?linkedin$/iu.test(type));
  if (!isLinkedIn) return linkedInAddress(value);
  return (
    linkedInField(value.replace(/^x-apple:/iu, '')) ?? linkedInField(line.parameters.get('X-USER')?.[0] ?? '')
  );
}

/** vCard 2.1 may write a value in quoted-printable, in a character set of its own. */
function withPlainValue(line: ContentLine): ContentLine {
  const types = line.parameters.get('TYPE') ?? [];
  const isQuoted =
    wordOf(line, 'ENCODING') === 'QUOTED-PRINTABLE' ||
    types.some((type) => type.toUpperCase() === 'QUOTED-PRINTABLE');
  if (!isQuoted) return line;
  return { ...line, value: unquotePrintable(line.value, line.parameters.get('CHARSET')?.[0] ?? 'utf-8') };
}

function unquotePrintable(value: string, charset: string): string {
  const bytes = new TextEncoder().encode(value);
  const plain: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const code =
      bytes[at] === EQUALS
        ? /^=([\dA-F]{2})/iu.exec(String.fromCharCode(...bytes.subarray(at, at + 3)))
        : null;
    plain.push(code?.[1] === undefined ? (bytes[at] ?? 0) : Number.parseInt(code[1], 16));
    if (code) at += 2;
  }
  const unquoted = Uint8Array.from(plain);
  return decoded(unquoted, charset) ?? new TextDecoder('windows-1252').decode(unquoted);
}

const EQUALS = 0x3d;
