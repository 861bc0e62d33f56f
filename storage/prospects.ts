import type { PersonId } from '@/outreach/brand';
import type { Decision } from '@/outreach/decision';
import type { Dossier, Prospect } from '@/outreach/prospect';
import { addressedPerson, refuseNobody } from './addressed-person';
import { present } from './present';
import type { ProspectRow } from './rows';
import { StorageRefusal } from './storage-error';
import { rowStamp, type Work } from './work';

type AddProspect = Extract<Decision, { kind: 'add-prospect' }>;
type EditDossier = Extract<Decision, { kind: 'edit-dossier' }>;
type ListProspect = Extract<Decision, { kind: 'list-prospect' }>;

/** Puts somebody on the list with what the user knows of them. Whoever was on it before keeps that row. */
export async function addProspect(work: Work, decision: AddProspect): Promise<void> {
  const { id, handles, name, dossier, at } = decision;
  await refuseNobody(work, handles);
  if (await work.database.prospects.get(id)) return;
  const person = await addressedPerson(work, handles, name, at);
  const known = await rowsOf(work, person);
  await edit(work, known, noted(dossier), at);
  await list(work, known, true, at);
  if (known.length === 0)
    await work.database.prospects.add({
      id,
      personId: person,
      addedAt: at,
      ...noted(dossier),
      ...rowStamp(work),
    });
}

/** Changes what the user noted about a prospect; an older change that comes again changes nothing. */
export async function editDossier(work: Work, { handles, name, dossier, at }: EditDossier): Promise<void> {
  await refuseNobody(work, handles);
  const rows = await rowsOf(work, await addressedPerson(work, handles, name, at));
  if (rows.length === 0) throw new StorageRefusal('unknown-record');
  await edit(work, rows, dossier, at);
}

/** Takes somebody off the list, or puts them back; what was noted about them stays. */
export async function listProspect(work: Work, { prospect, isListed, at }: ListProspect): Promise<void> {
  const row = await work.database.prospects.get(prospect);
  if (!row) throw new StorageRefusal('unknown-record');
  await list(work, await rowsOf(work, row.personId), isListed, at);
}

function rowsOf({ database }: Work, person: PersonId): Promise<readonly ProspectRow[]> {
  return database.prospects.where('personId').equals(person).toArray();
}

async function edit(work: Work, rows: readonly ProspectRow[], dossier: Dossier, at: ProspectRow['addedAt']) {
  for (const { id } of rows)
    await work.database.prospects
      .where('id')
      .equals(id)
      .modify((row) => {
        if (at > (row.editedAt ?? row.addedAt)) Object.assign(row, dossier, { editedAt: at }, rowStamp(work));
      });
}

async function list(work: Work, rows: readonly ProspectRow[], isListed: boolean, at: ProspectRow['addedAt']) {
  for (const { id } of rows)
    await work.database.prospects
      .where('id')
      .equals(id)
      .modify((row) => {
        if (at > (row.listing?.at ?? row.addedAt))
          Object.assign(row, { listing: { isListed, at } }, rowStamp(work));
      });
}

/** Only what was said: somebody who is added anew loses nothing that was noted before. */
function noted(dossier: Dossier): Dossier {
  return Object.fromEntries(Object.entries(dossier).filter(([, text]) => text.trim() !== ''));
}

/** The prospect that these rows of one person make together, or undefined when they are not on the list. */
export function prospectOf(rows: readonly ProspectRow[]): Prospect | undefined {
  const [oldest] = rows.toSorted((first, second) => first.addedAt - second.addedAt);
  if (!oldest || isTakenOff(rows)) return undefined;
  return { id: oldest.id, addedAt: oldest.addedAt, dossier: notesIn(rows) };
}

/** What was noted about somebody who has been taken off the list since. */
export function formerNotesOf(rows: readonly ProspectRow[]): Dossier | undefined {
  return isTakenOff(rows) ? notesIn(rows) : undefined;
}

function isTakenOff(rows: readonly ProspectRow[]): boolean {
  const [last] = rows.toSorted((first, second) => listedAt(second) - listedAt(first));
  return last?.listing?.isListed === false;
}

function notesIn(rows: readonly ProspectRow[]): Dossier {
  const lastEditedLast = rows.toSorted((first, second) => editedAt(first) - editedAt(second));
  return lastEditedLast.map(dossierOf).reduce((before, after) => ({ ...before, ...after }), {});
}

function dossierOf({ background, interests, affiliations, reason }: ProspectRow): Dossier {
  return present<Dossier>({ background, interests, affiliations, reason });
}

function listedAt({ listing, addedAt }: ProspectRow): number {
  return listing?.at ?? addedAt;
}

function editedAt(row: ProspectRow): number {
  return row.editedAt ?? row.addedAt;
}
