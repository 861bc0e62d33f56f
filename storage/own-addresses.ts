import type { PersonId } from '@/outreach/brand';
import type { Decision } from '@/outreach/decision';
import type { Handle } from '@/outreach/handle';
import type { OwnAddress, Settings } from '@/outreach/settings';
import type { OwnAddressSighting } from '@/outreach/sighting';
import { hashIn } from './keyed-hash';
import { touchRange } from './load-people';
import { loadSettingsWithin } from './load-settings';
import type { TactDatabase } from './tact-database';
import { rowStamp, type Work } from './work';

type DecideOwnAddress = Extract<Decision, { kind: 'own-address' }>;

/** More of them are the fault of a page, not a user's. */
const MOST_SEEN = 20;

/** Says of a handle whether it is the user's own. */
export function isOwnIn({ ownAddresses }: Settings): (handle: Handle) => boolean {
  const own = new Set(ownAddresses.filter(({ isOwn }) => isOwn).map(({ handle }) => handle));
  return (handle) => own.has(handle);
}

/** Takes an address that a page showed as the user's for theirs, unless the user or the history says otherwise. */
export async function recordOwnAddress(
  work: Work,
  { handle }: OwnAddressSighting,
  { ownAddresses }: Settings,
): Promise<boolean> {
  if (ownAddresses.some((known) => known.handle === handle)) return true;
  if (ownAddresses.length >= MOST_SEEN || (await isSomebody(work, handle))) return false;
  await keepOwnAddresses(work, [...ownAddresses, { handle, isOwn: true }]);
  return true;
}

/** Keeps whether the user says that an address is theirs. */
export async function decideOwnAddress(work: Work, { handle, isOwn }: DecideOwnAddress): Promise<void> {
  const { ownAddresses } = await loadSettingsWithin(work.database);
  const others = ownAddresses.filter((known) => known.handle !== handle);
  await keepOwnAddresses(work, [...others, { handle, isOwn }]);
}

/** Erases that these addresses are not the user's; their hashes keep pages from saying so again. */
export async function forgetOwnAddresses(work: Work, handles: readonly Handle[]): Promise<void> {
  const { ownAddresses } = await loadSettingsWithin(work.database);
  const rest = ownAddresses.filter(({ handle, isOwn }) => isOwn || !handles.includes(handle));
  if (rest.length < ownAddresses.length) await keepOwnAddresses(work, rest);
}

/** In alphabetical order: the order in which pages showed them says nothing. */
async function keepOwnAddresses(work: Work, addresses: readonly OwnAddress[]): Promise<void> {
  const value = addresses.toSorted((first, second) => (first.handle < second.handle ? -1 : 1));
  await work.database.settings.put({ key: 'ownAddresses', value, ...rowStamp(work) });
}

/** Whether it is the address of somebody with a history, now or before they were forgotten. */
async function isSomebody({ database, hashes }: Work, handle: Handle): Promise<boolean> {
  if (await database.suppressions.get(hashIn(hashes, handle))) return true;
  const owner = await database.handles.get(handle);
  return owner !== undefined && (await touchRange(database, owner.personId).count()) > 0;
}

/** The people who are nobody but the user: all their handles are the user's own, and there is no touch with them. */
export async function peopleWhoAreTheUser(database: TactDatabase): Promise<ReadonlySet<PersonId>> {
  const settings = await loadSettingsWithin(database);
  const isOwn = isOwnIn(settings);
  const own = settings.ownAddresses.map(({ handle }) => handle).filter(isOwn);
  const owners = await database.handles.bulkGet(own);
  const found = new Set<PersonId>();
  for (const owner of owners) {
    if (owner && (await isOnlyTheUser(database, owner.personId, isOwn))) found.add(owner.personId);
  }
  return found;
}

async function isOnlyTheUser(
  database: TactDatabase,
  person: PersonId,
  isOwn: (handle: Handle) => boolean,
): Promise<boolean> {
  const handles = await database.handles.where('personId').equals(person).primaryKeys();
  return handles.every(isOwn) && (await touchRange(database, person).count()) === 0;
}
