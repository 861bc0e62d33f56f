import type { Handle } from '@/outreach/handle';
import type { Direction } from '@/outreach/touch';
import { nameKey } from '../name-key';

/** Whose export it is. */
export interface ExportOwner {
  readonly name: string | undefined;
  readonly handles: readonly Handle[];
  readonly is: (handle: Handle) => boolean;
  readonly isCalled: (name: string) => boolean;
}

/** What the files say of their owner, gathered row by row; the profile holds no address of its own. */
export interface OwnerSearch {
  /** The name in Profile.csv. */
  readonly callProfile: (name: string) => void;
  /** The side of an invitation, a draft or an advertisement that is the owner. */
  readonly addOwnSide: (name: string, handle: Handle | undefined) => void;
  /** Somebody who wrote a message. */
  readonly addWriter: (name: string, handle: Handle) => void;
  /** The owner, and where nothing else says it the one who takes part in most of the conversations. */
  readonly find: (mostPresent: Handle | undefined) => ExportOwner;
}

const MOST_HANDLES = 1_000;
const SELDOM = 5;

export function createOwnerSearch(): OwnerSearch {
  let profileName: string | undefined;
  let sideName: string | undefined;
  const sides = new Map<Handle, number>();
  const writers = new Map<Handle, number>();
  const isOwnName = (name: string) => {
    const key = nameKey(name);
    return key !== '' && [profileName, sideName].some((own) => own !== undefined && nameKey(own) === key);
  };
  return {
    callProfile: (name) => (profileName ??= name || undefined),
    addOwnSide: (name, handle) => {
      sideName ??= name || undefined;
      if (handle) count(sides, handle);
    },
    addWriter: (name, handle) => {
      if (isOwnName(name)) count(writers, handle);
    },
    find: (mostPresent) => {
      const [writer] = [...writers].toSorted((one, other) => other[1] - one[1]);
      const known = sides.size > 0 ? usual(sides) : [writer?.[0] ?? mostPresent];
      const handles = known.filter((handle) => handle !== undefined);
      const name = profileName ?? sideName;
      return { name, handles, is: (handle) => handles.includes(handle), isCalled: isOwnName };
    },
  };
}

function count(counts: Map<Handle, number>, handle: Handle): void {
  if (counts.has(handle) || counts.size < MOST_HANDLES) counts.set(handle, (counts.get(handle) ?? 0) + 1);
}

/** An address may change, so that there are two of them; a single row that says otherwise is not believed. */
function usual(counts: ReadonlyMap<Handle, number>): readonly Handle[] {
  const most = Math.max(...counts.values());
  return [...counts].filter(([, times]) => times * SELDOM >= most).map(([handle]) => handle);
}

/** Which way an invitation went, as its row says. */
export function statedDirection(text: string): Direction | undefined {
  if (/^outgoing$/iu.test(text.trim())) return 'out';
  return /^incoming$/iu.test(text.trim()) ? 'in' : undefined;
}
