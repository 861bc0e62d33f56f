import { importKinds, importLock, type ImportReport, type ImportState } from '@/messaging/imports';
import type { Handlers } from '@/messaging/serve';
import { success } from '@/outreach/result';
import { loadImports, type KeptImport } from '@/storage/imports/load-imports';

import type { Disk } from './disk';

/** All imports that were begun; one whose kind this build does not know is left out. */
export async function importReports(disk: Disk): ReturnType<Handlers['imports']> {
  const kept = await disk.read(loadImports);
  if (!kept.ok) return kept;
  const { held = [] } = await navigator.locks.query();
  const locks = new Set(held.map(({ name }) => name));
  const imports = kept.value.flatMap((row): readonly ImportReport[] => {
    const kind = importKinds.find((known) => known === row.kind);
    return kind ? [{ ...row, kind, state: stateOf(row, locks) }] : [];
  });
  return success({ imports });
}

/** Whoever reads an import holds its lock: one that runs and is not held was interrupted. */
function stateOf({ id, state }: KeptImport, locks: ReadonlySet<string | undefined>): ImportState {
  return state === 'running' && !locks.has(importLock(id)) ? 'interrupted' : state;
}
