import { epochMs } from '@/outreach/brand';
import { emailHandle, valueOfHandle, type Handle } from '@/outreach/handle';
import { isListAddress } from '@/outreach/list-address';
import type { PersonSighting } from '@/outreach/sighting';
import { plainName } from '../plain-name';
import { safeText } from '../safe-text';

/** What a card or a row says of somebody, as it is written there. */
export interface WrittenPerson {
  readonly name: string;
  readonly company: string;
  readonly position: string;
  readonly location?: string;
  /** Each of them may hold several, with commas or semicolons between. */
  readonly emails: readonly string[];
  readonly linkedIn: readonly Handle[];
}

/** Why somebody is left out. */
type PersonLeftOut = 'no-address' | 'groups' | 'your-own';

export interface PersonContext {
  readonly own: ReadonlySet<Handle>;
  /** When the file was written, in ms since 1970; what it says is known as of then. */
  readonly lastModified: number;
  readonly now: number;
}

/** A person has no more addresses than this; a row with more is a list. */
const MOST_HANDLES = 20;

/**
 * The person, or why there is none. All addresses of one card or row are one person's, but for the user's own and those
 * of lists and machines.
 */
export function personSighting(
  written: WrittenPerson,
  context: PersonContext,
): PersonSighting | PersonLeftOut {
  const all = [...new Set([...written.emails.flatMap(addressesIn), ...written.linkedIn])];
  const others = all.filter((handle) => !context.own.has(handle));
  const handles = others.filter((handle) => !isListAddress(valueOfHandle(handle))).slice(0, MOST_HANDLES);
  if (handles.length === 0)
    return all.length === 0 ? 'no-address' : others.length === 0 ? 'your-own' : 'groups';
  return {
    kind: 'person',
    seenAt: epochMs(Math.min(context.lastModified, context.now)),
    handles,
    ...factsOf(written),
  };
}

function factsOf(written: WrittenPerson) {
  const name = personName(written.name);
  const [headline, company] = [safeText(written.position), safeText(written.company)];
  const location = safeText(written.location ?? '');
  return {
    ...(name && { name }),
    ...(headline && { headline }),
    ...(company && { company }),
    ...(location && { location }),
  };
}

/** Programs write the address where they know no name. */
function personName(text: string): string {
  const name = safeText(text);
  return name.includes('@') ? '' : plainName(name);
}

/** The addresses in a field, with or without names: `ann@example.com`, `Ann <ann@example.com>`, several of them. */
function addressesIn(field: string): readonly Handle[] {
  const parts = field.split(/[,;\s<>"]+|:::/u).map((part) => part.replace(/^mailto:/iu, ''));
  return parts.flatMap((part) => emailHandle(part) ?? []);
}
