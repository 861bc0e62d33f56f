import type { Counts, ImportKind, ImportPlan, ImportProblem } from '@/messaging/imports';
import { valueOfHandle, type Handle } from '@/outreach/handle';
import type { PersonSighting, Sighting, TieSighting, TouchSighting } from '@/outreach/sighting';
import type { Entry } from './import-file';
import type { ImportStep } from './importer';
import { createPeopleTally, type TalliedPerson } from './people-tally';

const MOST_LISTED = 20;

/** What an importer makes of files, as plain data for whoever looks into it. Lists are cut unless all was asked for. */
export interface ImportSummary {
  /** Which importer read them; null when none knows them. */
  readonly importer: ImportKind | null;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** How many people, touches, ties and problems, and what was read by the importer's own names. */
  readonly counts: Counts;
  /** What was left out, by reason. */
  readonly leftOut: Counts;
  readonly ownAddresses: readonly string[];
  /** Of a table, what each column was taken for. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly recognisedAs?: string;
  readonly people: readonly TalliedPerson[];
  readonly touches: readonly object[];
  readonly ties: readonly object[];
  readonly problems: readonly ImportProblem[];
}

export type SummaryMaker = ReturnType<typeof createSummary>;

/** Gathers the steps of an import. */
export function createSummary(isFull: boolean) {
  const most = isFull ? Number.POSITIVE_INFINITY : MOST_LISTED;
  const people = createPeopleTally();
  const [counts, leftOut] = [new Map<string, number>(), new Map<string, number>()];
  const touchIds = new Set<string>();
  const [touches, ties, problems]: [object[], object[], ImportProblem[]] = [[], [], []];

  function addStep(step: ImportStep) {
    for (const sighting of step.sightings) addSighting(sighting);
    addCounts(counts, step.counts);
    addCounts(leftOut, step.leftOut);
    addProblems(step.problems);
  }

  function addSighting(sighting: Sighting) {
    if (sighting.kind === 'person') addPerson(sighting);
    if (sighting.kind === 'tie') list(ties, 'ties', plainTie(sighting));
    if (sighting.kind === 'touch' && !touchIds.has(sighting.id)) addTouch(sighting);
  }

  function addPerson(sighting: PersonSighting) {
    people.add(sighting);
    if (sighting.connectedOn) list(ties, 'ties', plainConnection(sighting));
  }

  function addTouch(sighting: TouchSighting) {
    touchIds.add(sighting.id);
    people.add(sighting);
    addCounts(counts, { [sighting.direction]: 1, ...(sighting.reply && { [sighting.reply.intent]: 1 }) });
    list(touches, 'touches', plainTouch(sighting));
  }

  function addProblems(more: readonly ImportProblem[]) {
    for (const problem of more) list(problems, 'problems', problem);
  }

  function list<Item>(items: Item[], name: string, item: Item) {
    addCounts(counts, { [name]: 1 });
    if (items.length < most) items.push(item);
  }

  function finish(about: About): ImportSummary {
    const totals = {
      people: people.count(),
      touches: 0,
      ties: 0,
      problems: 0,
      ...Object.fromEntries(counts),
    };
    const lists = { people: people.list(most), touches, ties, problems };
    return { ...plainAbout(about), counts: totals, leftOut: Object.fromEntries(leftOut), ...lists };
  }

  return { addStep, addProblems, finish };
}

interface About {
  readonly entries: readonly Entry[];
  readonly plan?: ImportPlan;
  readonly ownAddresses: readonly Handle[];
}

function plainAbout({ entries, plan, ownAddresses }: About) {
  const table = plan?.table;
  const columns = table?.columns.map(
    (column, index) => [column, table.meanings[index] ?? 'nothing'] as const,
  );
  return {
    importer: plan?.kind ?? null,
    files: entries.map(({ path, sourceBytes }) => ({ path, bytes: sourceBytes })),
    ownAddresses: ownAddresses.map(valueOfHandle),
    ...(columns && { columns: Object.fromEntries(columns) }),
    ...(table?.recognisedAs !== undefined && { recognisedAs: table.recognisedAs }),
  };
}

function addCounts(counts: Map<string, number>, more: Counts) {
  for (const [name, count] of Object.entries(more)) counts.set(name, (counts.get(name) ?? 0) + count);
}

function plainTouch({ kind: _kind, handles, at, ...touch }: TouchSighting): object {
  return { ...touch, at: new Date(at).toISOString(), with: handles.map(valueOfHandle) };
}

function plainTie({ handles, tie }: TieSighting): object {
  return { ...tie, with: handles.map(valueOfHandle), seenAt: new Date(tie.seenAt).toISOString() };
}

function plainConnection({ name, handles, connectedOn }: PersonSighting): object {
  return { kind: 'linkedin-connection', name, with: handles.map(valueOfHandle), since: connectedOn };
}
