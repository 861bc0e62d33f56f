import type { TactDatabase } from '@/storage/tact-database';

/** Rows by the name of their table. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/** What work in steps took, in ms. */
export interface Measured {
  readonly took: number;
  readonly longestStep: number;
}

/** Puts rows in so many transactions without any code of ours, into empty stores with the same keys and indexes. */
export async function putAll(model: TactDatabase, rows: Rows, transactions: number): Promise<Measured> {
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

function pieceOf<Item>(items: readonly Item[], index: number, of: number): readonly Item[] {
  return items.slice(Math.floor((index * items.length) / of), Math.floor(((index + 1) * items.length) / of));
}
