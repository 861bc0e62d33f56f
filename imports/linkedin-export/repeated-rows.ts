import type { TableKind } from './columns';
import type { ExportTable } from './export-files';
import { createHashedSet, type HashedSet } from './hashed-set';
import type { TableRecord } from './read-records';

/** Finds the rows that an earlier file of the same kind held already: exports come in two parts that share some files. */
export interface RepeatedRows {
  /** Within one file like rows are several: members who hide their names differ in nothing. */
  readonly isRepeated: (table: ExportTable, record: TableRecord) => boolean;
}

export function createRepeatedRows(tables: readonly ExportTable[]): RepeatedRows {
  const several = new Set(tables.filter(({ kind }) => tables.filter((one) => one.kind === kind).length > 1));
  const rowsOf = new Map<ExportTable, HashedSet>();
  const earlierOf = (table: ExportTable, kind: TableKind) =>
    [...rowsOf].filter(([one]) => one !== table && one.kind === kind).map(([, rows]) => rows);
  return {
    isRepeated: (table, record) => {
      if (!several.has(table)) return false;
      const text = record.text();
      if (earlierOf(table, table.kind).some((rows) => rows.has(text))) return true;
      const own = rowsOf.get(table) ?? createHashedSet();
      rowsOf.set(table, own);
      own.add(text);
      return false;
    },
  };
}
