import { epochMs, type EpochMs, type PersonId } from '@/outreach/brand';
import type { Connector, Tie } from '@/outreach/tie';
import { present } from './present';
import type { TieRow } from './rows';
import { keyOf } from './search-keys';
import { greater, stableText } from './stable-text';
import { rowStamp, type Work } from './work';

/** Keeps a tie of a person; seen again, the newer evidence replaces the older. Gives its id, and whether it is a new one. */
export async function saveTie(
  work: Work,
  person: PersonId,
  tie: Tie | TieRow,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { ties } = work.database;
  const id = [person, tie.kind, identityOf(tie.connector)].join('|');
  const known = await ties.get(id);
  const newest = known ? laterTie(tieOf(known), tieOf(tie)) : tieOf(tie);
  const firstSeenAt = epochMs(Math.min(...[known, tie].flatMap((one) => (one ? [firstSeenOf(one)] : []))));
  if (known?.firstSeenAt === firstSeenAt && stableText(tieOf(known)) === stableText(newest))
    return { id, isNew: false };
  await ties.put({
    id,
    personId: person,
    ...newest,
    firstSeenAt,
    ...connectorKeysOf(newest.connector),
    ...rowStamp(work),
  });
  return { id, isNew: !known };
}

/** When a page showed the tie for the first time, as far as that was kept. */
export function firstSeenOf(tie: Tie | TieRow): EpochMs {
  return ('firstSeenAt' in tie ? tie.firstSeenAt : undefined) ?? tie.seenAt;
}

/** The key of a tie without its person: the same for the ties of two people with one connector. */
export function connectorOf({ id, personId }: Pick<TieRow, 'id' | 'personId'>): string {
  return id.slice(personId.length);
}

/** The first handle in the alphabet, which stays when more are seen beside it; else the name as it is compared. */
function identityOf({ handles, name, nameIs }: Connector): string {
  return handles.toSorted()[0] ?? `${nameIs}:${keyOf(name)}`;
}

function connectorKeysOf(connector: Connector) {
  return { connectorHandles: [...connector.handles], connectorKey: keyOf(connector.name) };
}

function laterTie(first: Tie, second: Tie): Tie {
  if (first.seenAt !== second.seenAt) return first.seenAt > second.seenAt ? first : second;
  return greater(first, second);
}

/** The tie as the rules know it. */
export function tieOf({ kind, connector, seenAt, evidence }: Tie | TieRow): Tie {
  const { name, nameIs, handles } = connector;
  return present<Tie>({ kind, connector: { name, nameIs, handles: handles.toSorted() }, seenAt, evidence });
}
