import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schemaVersions } from '@/storage/schema';
import { TactDatabase } from '@/storage/tact-database';
import { dumpOf, type freshOptions } from '../fresh-storage';

const folder = fileURLToPath(new URL('.', import.meta.url));

interface FrozenRow {
  readonly table: string;
  readonly row: object;
}

export interface FrozenFile {
  readonly version: number;
  readonly rows: readonly FrozenRow[];
}

export function frozenPath(version: number): string {
  return `${folder}version-${String(version)}.ndjson`;
}

/** Every released version's file, oldest first. */
export function frozenFiles(): readonly FrozenFile[] {
  const versions = readdirSync(folder).flatMap((name) => /^version-(\d+)\.ndjson$/u.exec(name)?.[1] ?? []);
  return versions
    .map(Number)
    .toSorted((first, second) => first - second)
    .map(readFrozen);
}

function readFrozen(version: number): FrozenFile {
  const lines = readFileSync(frozenPath(version), 'utf8').trim().split('\n');
  return { version, rows: lines.map((line) => JSON.parse(line) as FrozenRow) };
}

/** A whole database as text, one row a line. */
export async function frozenText(database: TactDatabase): Promise<string> {
  const tables = Object.entries(await dumpOf(database)).toSorted(([first], [second]) =>
    first < second ? -1 : 1,
  );
  const lines = tables.flatMap(([table, rows]) => rows.map((row) => JSON.stringify({ table, row })));
  return `${lines.join('\n')}\n`;
}

/** Puts a frozen file on the disk as the code of its version left it. */
export async function thaw(
  { version, rows }: FrozenFile,
  { name, factory }: ReturnType<typeof freshOptions>,
) {
  const database = new TactDatabase(name, schemaVersions.slice(0, version), version, { indexedDB: factory });
  await database.open();
  for (const { table, row } of rows) await database.table(table).add(row);
  database.close();
}
