import type { TactDatabase } from '@/storage/tact-database';

/** Rows by the name of their table. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/** What work in steps took, in ms. */
export interface Measured {
  readonly took: number;
  readonly longestStep: number;
}

/** Puts rows in so many transactions without any code of ours, into empty stores with the same keys and indexes, and deletes them again. */
export async function putAndDelete(
  model: TactDatabase,
  rows: Rows,
  transactions: number,
): Promise<{ readonly put: Measured; readonly deleted: Measured }> {
  const bare = await openLike(model.backendDB());
  const pieces = Array.from({ length: transactions }, (_, index) =>
    Object.entries(rows).map(([name, all]) => [name, pieceOf(all, index, transactions)] as const),
  );
  const put = await measured(pieces, (piece) => writePiece(bare, piece, (store, row) => store.put(row)));
  const deleted = await measured(pieces.toReversed(), (piece) =>
    writePiece(bare, piece, (store, row) => store.delete(keyIn(store, row))),
  );
  bare.close();
  indexedDB.deleteDatabase(bare.name);
  return { put, deleted };
}

type Piece = readonly (readonly [string, readonly object[]])[];

async function measured(pieces: readonly Piece[], work: (piece: Piece) => Promise<void>): Promise<Measured> {
  const start = performance.now();
  let longestStep = 0;
  for (const piece of pieces) {
    const begin = performance.now();
    await work(piece);
    longestStep = Math.max(longestStep, performance.now() - begin);
  }
  return { took: performance.now() - start, longestStep };
}

function writePiece(
  bare: IDBDatabase,
  piece: Piece,
  write: (store: IDBObjectStore, row: object) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const names = piece.map(([name]) => name);
    const transaction = bare.transaction(names, 'readwrite', { durability: 'strict' });
    for (const [name, some] of piece) {
      const store = transaction.objectStore(name);
      for (const row of some) write(store, row);
    }
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(new Error('a bare write failed')));
  });
}

function keyIn({ keyPath }: IDBObjectStore, row: object): IDBValidKey {
  const values = new Map<string, IDBValidKey>(Object.entries(row));
  const partOf = (name: string | null) => values.get(name ?? '') ?? '';
  return Array.isArray(keyPath) ? keyPath.map(partOf) : partOf(keyPath);
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
