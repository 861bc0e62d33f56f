import { epochMs, touchId } from '@/outreach/brand';
import { emailHandle, type Handle } from '@/outreach/handle';
import type { TouchSighting } from '@/outreach/sighting';
import { beginImport, endImport } from '@/storage/imports/begin-import';
import { importCaches } from '@/storage/imports/import-caches';
import { recordStep } from '@/storage/imports/record-step';
import { openDatabase } from '@/storage/open-database';
import type { TactDatabase } from '@/storage/tact-database';

/** How one run is made. */
export interface WriteTask {
  readonly touches: number;
  readonly people: number;
  readonly touchesAStep: number;
}

const DAY = 86_400_000;
const START = Date.UTC(2014, 0, 1);
const words = ['Coffee', 'Offer', 'Invoice', 'Question', 'Meeting', 'Plan', 'Update', 'Thanks'];

/** A mailbox of ten years, a mail a touch: few people write often, many once or twice. */
function mailboxOf({ touches, people }: WriteTask): readonly TouchSighting[] {
  const random = steadyRandom(7);
  return Array.from({ length: touches }, (_, index) => {
    const person = Math.floor(people * random() ** 3);
    const at = START + (index / touches) * 3_650 * DAY + random() * DAY;
    return mailWith(person, Math.floor(at), random);
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

type Rows = Readonly<Record<string, readonly object[]>>;

interface Measured {
  /** ms for all steps. */
  readonly took: number;
  readonly longestStep: number;
}

/** Measures a mailbox through `recordStep`, and then the rows that it left, put without any code of ours. */
export async function measureWrites(
  task: WriteTask,
): Promise<{ readonly tact: Measured; readonly bare: Measured }> {
  const steps = piecesOf(mailboxOf(task), task.touchesAStep);
  const name = `write-${String(Math.random())}`;
  const opened = await openDatabase({
    name,
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  });
  if (!opened.ok) throw new Error(opened.error.sentence);
  const database = opened.value;
  const tact = await importAll(database, steps);
  const rows = await rowsOf(database);
  const bare = await putAll(database, rows, steps.length);
  await database.delete();
  return { tact, bare };
}

async function importAll(
  database: TactDatabase,
  steps: readonly (readonly TouchSighting[])[],
): Promise<Measured> {
  const now = epochMs(Date.UTC(2026, 0, 1));
  const context = { now, device: 'bench', newId: () => crypto.randomUUID() };
  const about = {
    id: 'bench',
    kind: 'mail',
    title: 'Bench',
    files: [],
    sourceBytes: 0,
    choices: { ownAddresses: [] },
  };
  await beginImport(database, about, context);
  const caches = importCaches();
  const start = performance.now();
  let longestStep = 0;
  for (const [number, sightings] of steps.entries()) {
    const mark = { entry: 0, offset: number };
    const step = {
      sightings,
      counts: { mails: sightings.length },
      leftOut: {},
      problems: [],
      mark,
      sourceBytes: number,
    };
    const begin = performance.now();
    const kept = await recordStep(database, { import: 'bench', number, workedFor: 1 }, step, context, caches);
    longestStep = Math.max(longestStep, performance.now() - begin);
    if (!kept.ok) throw new Error(kept.error.sentence);
  }
  await endImport(database, 'bench', { state: 'done' }, context, caches);
  return { took: performance.now() - start, longestStep };
}

async function rowsOf(database: TactDatabase): Promise<Rows> {
  const tables = database.tables.filter(({ name }) => name !== 'meta');
  const rows = await Promise.all(
    tables.map(async (table) => [table.name, (await table.toArray()) as object[]] as const),
  );
  return Object.fromEntries(rows.filter(([, some]) => some.length > 0));
}

/** The same rows in as many transactions, into empty stores with the same keys and indexes. */
async function putAll(model: TactDatabase, rows: Rows, transactions: number): Promise<Measured> {
  const bare = await openLike(model.backendDB());
  const names = Object.keys(rows);
  const pieces = Array.from({ length: transactions }, (_, index) =>
    names.map((name) => [name, pieceOf(rows[name] ?? [], index, transactions)] as const),
  );
  const start = performance.now();
  let longestStep = 0;
  for (const piece of pieces) {
    const begin = performance.now();
    await putPiece(bare, piece);
    longestStep = Math.max(longestStep, performance.now() - begin);
  }
  const took = performance.now() - start;
  bare.close();
  indexedDB.deleteDatabase(bare.name);
  return { took, longestStep };
}

function putPiece(
  bare: IDBDatabase,
  piece: readonly (readonly [string, readonly object[]])[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = bare.transaction(
      piece.map(([name]) => name),
      'readwrite',
      { durability: 'strict' },
    );
    for (const [name, some] of piece) {
      const store = transaction.objectStore(name);
      for (const row of some) store.put(row);
    }
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(new Error('a bare put failed')));
  });
}

function openLike(model: IDBDatabase): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(`${model.name}-bare`, 1);
    const stores = [...model.objectStoreNames];
    const like = model.transaction(stores);
    const shapes = stores.map((name) => shapeOf(like.objectStore(name)));
    request.addEventListener('upgradeneeded', () => {
      for (const { name, keyPath, indexes } of shapes) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const index of indexes)
          store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      }
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('no bare database')));
  });
}

function shapeOf(store: IDBObjectStore) {
  const indexes = [...store.indexNames].map((name) => store.index(name));
  return {
    name: store.name,
    keyPath: store.keyPath,
    indexes: indexes.map(({ name, keyPath, multiEntry }) => ({ name, keyPath, multiEntry })),
  };
}

function piecesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function pieceOf<Item>(items: readonly Item[], index: number, of: number): readonly Item[] {
  return items.slice(Math.floor((index * items.length) / of), Math.floor(((index + 1) * items.length) / of));
}
