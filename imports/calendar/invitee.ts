import { emailHandle, valueOfHandle, type Handle } from '@/outreach/handle';
import { isListAddress } from '@/outreach/list-address';
import { wordOf, type ContentLine } from '../content-lines/content-line';
import { plainName } from '../plain-name';
import { safeText } from '../safe-text';

/** Somebody, or something, that an event lists. */
export interface Invitee {
  /** Absent where no address can be read. */
  readonly handle?: Handle;
  readonly name?: string;
  readonly kind: 'person' | 'room' | 'group';
  /** Said no, or sent somebody else. */
  readonly hasDeclined: boolean;
}

/** Reads an ATTENDEE or ORGANIZER (RFC 5545, sections 3.8.4.1 and 3.8.4.3). */
export function inviteeOf(line: ContentLine): Invitee {
  const handle = handleOf(line);
  const name = nameOf(line);
  return {
    ...(handle && { handle }),
    ...(name && { name }),
    kind: kindOf(line, handle),
    hasDeclined: DECLINED.has(wordOf(line, 'PARTSTAT')),
  };
}

const DECLINED: ReadonlySet<string> = new Set(['DECLINED', 'DELEGATED']);

/** Most write `mailto:`; some write a principal of their own server and the address beside it. */
function handleOf({ value, parameters }: ContentLine): Handle | undefined {
  const address = /^mailto:([^?]*)/iu.exec(value.trim())?.[1] ?? value;
  return emailHandle(decodedAddress(address)) ?? emailHandle(parameters.get('EMAIL')?.[0] ?? '');
}

function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // An address with a stray % is no URI component; it is its own spelling.
    return address;
  }
}

/** A name that is an address says nothing that the address does not. */
function nameOf({ parameters }: ContentLine): string | undefined {
  const name = safeText(parameters.get('CN')?.[0] ?? '').replace(/^'(.*)'$/u, '$1');
  return name === '' || name.includes('@') ? undefined : plainName(name);
}

function kindOf(line: ContentLine, handle: Handle | undefined): Invitee['kind'] {
  const isRoom = ROOMS.has(wordOf(line, 'CUTYPE')) || wordOf(line, 'ROLE') === 'NON-PARTICIPANT';
  const address = handle ? valueOfHandle(handle) : '';
  if (isRoom || address.endsWith('@resource.calendar.google.com')) return 'room';
  return wordOf(line, 'CUTYPE') === 'GROUP' || isListAddress(address) ? 'group' : 'person';
}

const ROOMS: ReadonlySet<string> = new Set(['ROOM', 'RESOURCE']);
