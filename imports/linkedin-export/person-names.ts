import type { Handle } from '@/outreach/handle';
import { nameKey } from '../name-key';

/** So many names are kept in mind; an export has some ten thousand. */
const MOST_NAMES = 200_000;

/** Who is called what in one export: rows that give a name alone are joined by it when it is one person's. */
export interface PersonNames {
  readonly add: (name: string, handle: Handle) => void;
  /** The one whom the name belongs to; undefined where it is unknown or several people's. */
  readonly handleOf: (name: string) => Handle | undefined;
  readonly nameOf: (handle: Handle) => string | undefined;
}

export function createPersonNames(): PersonNames {
  const handles = new Map<string, Handle | 'several'>();
  const names = new Map<Handle, string>();
  return {
    add: (name, handle) => {
      const key = nameKey(name);
      if (key === '' || handles.size >= MOST_NAMES) return;
      const known = handles.get(key) ?? handle;
      handles.set(key, known === handle ? handle : 'several');
      if (!names.has(handle)) names.set(handle, detached(name));
    },
    handleOf: (name) => {
      const found = handles.get(nameKey(name));
      return found === 'several' ? undefined : found;
    },
    nameOf: (handle) => names.get(handle),
  };
}

/** The text as a string of its own: a piece of a file's text would keep all of that in memory. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
