import { epochMs, touchId } from '@/outreach/brand';
import { emailHandle, slugHandle, type Handle } from '@/outreach/handle';
import type { PersonSighting, TouchSighting } from '@/outreach/sighting';

const DAY = 86_400_000;
const START = Date.UTC(2014, 0, 1);
const words = ['Coffee', 'Offer', 'Invoice', 'Question', 'Meeting', 'Plan', 'Update', 'Thanks'];

/** A mailbox of ten years, a mail a touch: few people write often, many once or twice. */
export function mailboxOf(touches: number, people: number): readonly TouchSighting[] {
  const random = steadyRandom(7);
  return Array.from({ length: touches }, (_, index) => {
    const person = Math.floor(people * random() ** 3);
    const at = START + (index / touches) * 3_650 * DAY + random() * DAY;
    return mailWith(person, Math.floor(at), random);
  });
}

/** The connections of a LinkedIn export: a few of them with an address. */
export function connectionsOf(people: number): readonly PersonSighting[] {
  return Array.from({ length: people }, (_, index) => {
    const slug = slugHandle(`person-${String(index)}-family`);
    const address = index % 20 === 0 ? handleOf(index) : undefined;
    return {
      kind: 'person',
      seenAt: epochMs(START),
      handles: [slug, address].filter((handle) => handle !== undefined),
      name: `Person${String(index)} Family${String(index % 977)}`,
      company: `Company ${String(index % 331)}`,
      position: `Head of ${words[index % words.length] ?? ''}`,
      degree: 1,
      connection: 'connected',
    };
  });
}

function mailWith(person: number, at: number, random: () => number): TouchSighting {
  const hex = (BigInt(at) * 1_048_576n + BigInt(Math.floor(random() * 1_048_576))).toString(16);
  const handle = handleOf(person);
  const thread = (BigInt(at - Math.floor(random() * 5 * DAY)) * 1_048_576n).toString(16);
  return {
    kind: 'touch',
    id: touchId(`gmail:${hex}:${handle}`),
    message: `gmail:${hex}`,
    channel: 'email',
    direction: random() < 0.5 ? 'out' : 'in',
    at: epochMs(at),
    state: 'sent',
    source: 'imported',
    mailbox: 'me@example.com',
    thread,
    subject: `${word(random)} about the ${word(random)} of ${word(random)} number ${String(person)}`,
    handles: [handle],
    name: `Person${String(person)} Family${String(person % 977)}`,
  };
}

function word(random: () => number): string {
  return words[Math.floor(random() * words.length)] ?? '';
}

function handleOf(person: number): Handle {
  const handle = emailHandle(`person${String(person)}.family@company${String(person % 331)}.example`);
  if (!handle) throw new Error('no handle');
  return handle;
}

/** The same numbers in every run: mulberry32. */
function steadyRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
