import type { PersonId } from '@/outreach/brand';
import { rowStamp, type Work } from './work';

/** Lets a do-not-contact of one person hold for another too, unless one of their own does already. */
export async function keepDoNotContact(work: Work, from: PersonId, to: PersonId): Promise<void> {
  const { standings } = work.database;
  const inForce = async (person: PersonId) => {
    const rows = await standings.where('personId').equals(person).toArray();
    return rows.filter(({ kind, liftedAt }) => kind === 'do-not-contact' && liftedAt === undefined);
  };
  const [standing] = await inForce(from);
  if (!standing || (await inForce(to)).length > 0) return;
  await standings.put({ ...standing, id: `${standing.id} ${to}`, personId: to, ...rowStamp(work) });
}
