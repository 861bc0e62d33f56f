import { valueOfHandle, type Handle } from '@/outreach/handle';
import type { PersonSighting, TouchSighting } from '@/outreach/sighting';
import { nameKey } from './name-key';

/** Somebody whom a file names, with all that its sightings say together. */
export interface TalliedPerson {
  readonly name?: string;
  readonly handles: readonly string[];
  readonly touches: number;
  readonly facts?: object;
}

interface Known {
  name?: string;
  readonly handles: Set<Handle>;
  touches: number;
  facts?: object;
}

/**
 * Counts people once, however many handles they have: whoever shares a handle is one person. Of whom the name alone is
 * known counts once by it, unless somebody with a handle bears it.
 */
export function createPeopleTally() {
  const owners = new Map<Handle, Known>();
  const named = new Map<string, Known>();
  const all = new Set<Known>();

  function add(sighting: PersonSighting | TouchSighting) {
    const person =
      sighting.handles.length > 0 ? joined(sighting.handles) : calledIn(named, sighting.name ?? '');
    if (sighting.name) person.name ??= sighting.name;
    if (sighting.kind === 'touch') person.touches += 1;
    else Object.assign((person.facts ??= {}), factsOf(sighting));
  }

  function joined(handles: readonly Handle[]): Known {
    const known = new Set(handles.map((handle) => owners.get(handle)).filter((one) => one !== undefined));
    const [person = newPerson(), ...others] = known;
    for (const other of others) takeIn(person, other);
    for (const handle of handles) {
      person.handles.add(handle);
      owners.set(handle, person);
    }
    return person;
  }

  function newPerson(): Known {
    const person = { handles: new Set<Handle>(), touches: 0 };
    all.add(person);
    return person;
  }

  function takeIn(person: Known, other: Known) {
    for (const handle of other.handles) {
      person.handles.add(handle);
      owners.set(handle, person);
    }
    person.touches += other.touches;
    if (other.name) person.name ??= other.name;
    if (other.facts) person.facts = { ...other.facts, ...person.facts };
    all.delete(other);
  }

  const list = (most: number): readonly TalliedPerson[] => everybody(all, named).slice(0, most).map(tallied);
  return { add, list, count: () => everybody(all, named).length };
}

function calledIn(named: Map<string, Known>, name: string): Known {
  const known = named.get(nameKey(name)) ?? { handles: new Set<Handle>(), touches: 0 };
  named.set(nameKey(name), known);
  return known;
}

function everybody(all: ReadonlySet<Known>, named: ReadonlyMap<string, Known>): readonly Known[] {
  const withHandles = new Set([...all].map(({ name }) => nameKey(name ?? '')));
  const alone = [...named].filter(([key]) => !withHandles.has(key)).map(([, person]) => person);
  return [...all, ...alone];
}

/** Without what is told of everybody; JSON leaves out what is undefined. */
function factsOf(sighting: PersonSighting): object {
  return { ...sighting, kind: undefined, handles: undefined, name: undefined, seenAt: undefined };
}

function tallied({ handles, ...rest }: Known): TalliedPerson {
  return { ...rest, handles: [...handles].toSorted().map(valueOfHandle) };
}
