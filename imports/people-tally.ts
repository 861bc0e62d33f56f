import { valueOfHandle, type Handle } from '@/outreach/handle';
import type { PersonSighting, TouchSighting } from '@/outreach/sighting';

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

/** Counts people once, however many handles they have: whoever shares a handle is one person. */
export function createPeopleTally() {
  const owners = new Map<Handle, Known>();
  const all = new Set<Known>();

  function add(sighting: PersonSighting | TouchSighting) {
    const person = joined(sighting.handles);
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

  const list = (most: number): readonly TalliedPerson[] => [...all].slice(0, most).map(tallied);
  return { add, list, count: () => all.size };
}

function factsOf({ kind: _kind, handles: _handles, name: _name, seenAt: _seenAt, ...facts }: PersonSighting) {
  return facts;
}

function tallied({ handles, ...rest }: Known): TalliedPerson {
  return { ...rest, handles: [...handles].toSorted().map(valueOfHandle) };
}
