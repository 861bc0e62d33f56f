import type { CallError } from '@/messaging/protocol';
import type { Ask, Briefing } from '@/outreach/briefing';
import { briefPerson } from '@/outreach/brief-person';
import { success, type Result } from '@/outreach/result';
import { loadHistories } from '@/storage/load-history';
import { loadSettings } from '@/storage/load-settings';
import type { Disk, Machine } from './disk';

/** What there is to say about each person asked about, in the order asked. */
export async function brief(
  disk: Disk,
  machine: Machine,
  asks: readonly Ask[],
): Promise<Result<readonly Briefing[], CallError>> {
  const handles = asks.map((ask) => ask.handles);
  // Asked for at once: while an import writes, each that is asked for later waits for one more of its transactions.
  const [settings, known] = await Promise.all([
    disk.read(loadSettings),
    disk.read((database) => loadHistories(database, handles)),
  ]);
  if (!settings.ok) return settings;
  if (!known.ok) return known;
  const context = { policy: settings.value.policy, now: machine.now(), timeZone: machine.timeZone() };
  const briefings = asks.flatMap((ask, index) => {
    const history = known.value[index];
    return history ? [briefPerson(ask, history, context)] : [];
  });
  return success(briefings);
}
