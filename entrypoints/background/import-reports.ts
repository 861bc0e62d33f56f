import { importKinds, type ImportReport } from '@/messaging/imports';
import type { Handlers } from '@/messaging/serve';
import { success } from '@/outreach/result';
import { loadImports } from '@/storage/imports/load-imports';
import type { Disk, Machine } from './disk';

/** All imports that were begun; one whose kind this build does not know is left out. */
export async function importReports(disk: Disk, machine: Machine): ReturnType<Handlers['imports']> {
  const kept = await disk.read((database) => loadImports(database, machine.now()));
  if (!kept.ok) return kept;
  const imports = kept.value.flatMap((row): readonly ImportReport[] => {
    const kind = importKinds.find((known) => known === row.kind);
    return kind ? [{ ...row, kind }] : [];
  });
  return success({ imports });
}
