import type { ImportPlan, ImportReport } from '@/messaging/imports';

type Same = Pick<ImportPlan, 'kind' | 'title' | 'sourceBytes'>;

/** Whether both are of the same files, as far as names and sizes tell. */
export function isSameSource(one: Same, other: Same): boolean {
  return one.kind === other.kind && one.title === other.title && one.sourceBytes === other.sourceBytes;
}

/** The newest import of the same files that still counts; one that was taken back does not. */
export function earlierImport(plan: ImportPlan, imports: readonly ImportReport[]): ImportReport | undefined {
  return newestFirst(imports).find((one) => one.state !== 'taken-back' && isSameSource(plan, one));
}

/** Whether an import ended early and can go on where it was. */
export function canGoOn({ state }: ImportReport): boolean {
  return state === 'interrupted' || state === 'stopped' || state === 'failed';
}

/** Whether an import is at work. */
export function isAtWork({ state }: ImportReport): boolean {
  return state === 'running' || state === 'paused';
}

/**
 * All imports, those of this tab as they were reported last. What was taken back stays so, whichever tab it was done in.
 */
export function allImports(
  kept: readonly ImportReport[],
  own: readonly ImportReport[],
): readonly ImportReport[] {
  const byId = new Map(kept.map((one) => [one.id, one]));
  for (const one of own) if (byId.get(one.id)?.state !== 'taken-back') byId.set(one.id, one);
  return newestFirst([...byId.values()]);
}

function newestFirst(imports: readonly ImportReport[]): readonly ImportReport[] {
  return imports.toSorted((one, other) => other.startedAt - one.startedAt);
}
