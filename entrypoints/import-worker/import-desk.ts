import { openEntries } from '@/imports/archive/open-entries';
import type { Entry } from '@/imports/import-file';
import type { Importer } from '@/imports/importer';
import { unknownFile } from '@/imports/unknown-file';
import type { ImportNews, ImportOrder, ImportPlan, ImportProblem, OfferedFile } from '@/messaging/imports';
import type { Report } from '@/messaging/report';
import type { Handle } from '@/outreach/handle';
import { loadSettings } from '@/storage/load-settings';
import type { Disk, Machine } from '../background/disk';
import { createImportQueue } from './import-queue';
import { knownAgainBy } from './known-again-by';
import { takeBackImport } from './take-back-import';

export interface DeskParts {
  readonly importers: readonly Importer[];
  readonly disk: Disk;
  readonly machine: Machine;
  readonly tell: (news: ImportNews) => void;
  readonly report: Report;
}

/** A plan that the user was shown, with what it is made from. */
export interface Planned {
  readonly plan: ImportPlan;
  readonly importer: Importer;
  readonly entries: readonly Entry[];
  /** What its entries are known again by: a file says no more of itself that stays when it is copied. */
  readonly files: readonly string[];
}

/** Takes the orders of the import page: looks at files, imports them one after the other, takes imports back. */
export function createImportDesk(parts: DeskParts) {
  const queue = createImportQueue(parts);
  // All that this page was ever told: it starts a plan by its place among them.
  const planned: Planned[] = [];
  let looking = new AbortController();

  async function look(files: readonly OfferedFile[]) {
    looking.abort();
    looking = new AbortController();
    const { signal } = looking;
    parts.tell({ kind: 'looking', isLooking: true });
    try {
      const found = await lookAt(parts, files, signal);
      if (signal.aborted) return;
      planned.push(...found.planned);
      parts.tell({ kind: 'plans', plans: found.planned.map(({ plan }) => plan), refused: found.refused });
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      if (!signal.aborted) parts.tell({ kind: 'looking', isLooking: false });
    }
  }

  async function take(order: ImportOrder): Promise<void> {
    if (order.kind === 'look') await look(order.files);
    else if (order.kind === 'take-back') await takeBackImport(parts, order.id);
    else if (order.kind === 'start') start(order);
    else queue.change(order.id, order.kind);
  }

  function start({ id, plan, choices, goesOn }: Extract<ImportOrder, { kind: 'start' }>) {
    const chosen = planned[plan];
    if (chosen) queue.add({ ...chosen, id, choices, ...(goesOn !== undefined && { goesOn }) });
  }

  return { take };
}

interface Looked {
  readonly planned: readonly Planned[];
  readonly refused: readonly ImportProblem[];
}

/** Each importer takes the files that it knows; those that nobody knows are refused. */
async function lookAt(parts: DeskParts, files: readonly OfferedFile[], signal: AbortSignal): Promise<Looked> {
  const { entries, refused } = await openEntries(files, signal);
  const planned: Planned[] = [];
  // In one order, however they were chosen: an import knows by the place of an entry where it goes on.
  let left: readonly Entry[] = entries.toSorted(byPath);
  for (const importer of parts.importers) {
    const claimed = await importer.claims(left, signal);
    if (claimed.length === 0) continue;
    left = left.filter((entry) => !claimed.includes(entry));
    const plan = await planOf(parts, importer, claimed, signal);
    planned.push({ plan, importer, entries: claimed, files: await knownAgainBy(claimed) });
  }
  const unknown: ImportProblem[] = [];
  for (const entry of left) unknown.push(await unknownFile(entry, signal));
  return { planned, refused: [...refused, ...unknown] };
}

async function planOf(
  parts: DeskParts,
  importer: Importer,
  entries: readonly Entry[],
  signal: AbortSignal,
): Promise<ImportPlan> {
  const task = await lookTask(parts);
  return withKnownOwn(await importer.look(entries, { ...task, signal }), task.ownAddresses);
}

/** Of an address that is known as the user's the user says so if it is not, or its mail would be nobody's. */
function withKnownOwn(plan: ImportPlan, known: readonly Handle[]): ImportPlan {
  if (!plan.ownAddresses) return plan;
  const ownAddresses = plan.ownAddresses.map((one) => ({
    ...one,
    isLikely: one.isLikely || known.includes(one.handle),
  }));
  return { ...plan, ownAddresses };
}

function byPath(one: Entry, other: Entry): number {
  if (one.path === other.path) return one.sourceBytes - other.sourceBytes;
  return one.path < other.path ? -1 : 1;
}

async function lookTask({ disk, machine }: DeskParts) {
  const settings = await disk.read(loadSettings);
  const own = settings.ok ? settings.value.ownAddresses.filter(({ isOwn }) => isOwn) : [];
  return {
    ownAddresses: own.map(({ handle }) => handle),
    now: machine.now(),
    timeZone: machine.timeZone(),
  };
}
