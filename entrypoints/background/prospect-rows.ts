import type { CallError, ProspectRow, ReplyOf } from '@/messaging/protocol';
import type { Briefing } from '@/outreach/briefing';
import { briefPerson, type KnownHistory } from '@/outreach/brief-person';
import { dayOf } from '@/outreach/calendar';
import { missingIn, type Prospect } from '@/outreach/prospect';
import { success, type Result } from '@/outreach/result';
import { loadProspects } from '@/storage/load-history';
import { loadSettings } from '@/storage/load-settings';
import type { Disk, Machine } from './disk';

/** The people on the user's list, who was added first first. */
export async function prospectRows(
  disk: Disk,
  machine: Machine,
): Promise<Result<ReplyOf<'prospects'>, CallError>> {
  const settings = await disk.read(loadSettings);
  if (!settings.ok) return settings;
  const known = await disk.read(loadProspects);
  if (!known.ok) return known;
  const context = { policy: settings.value.policy, now: machine.now(), timeZone: machine.timeZone() };
  const briefings = known.value.map((history) => briefPerson(askAbout(history), history, context));
  const prospects = briefings
    .toSorted((first, second) => (first.prospect?.addedAt ?? 0) - (second.prospect?.addedAt ?? 0))
    .flatMap((briefing) => rowOf(briefing));
  return success({ today: dayOf(context.now, context.timeZone), prospects });
}

function askAbout({ person }: KnownHistory) {
  return { handles: person?.handles ?? [], channel: 'email' } as const;
}

function rowOf({ person, name, about, verdict, prospect, timeZone }: Briefing): readonly ProspectRow[] {
  if (!person || !prospect) return [];
  return [
    {
      person,
      name,
      ...(about && { about }),
      level: verdict.level,
      ...reasonOf(prospect),
      missing: missingIn(prospect.dossier).filter((field) => field !== 'reason'),
      since: dayOf(prospect.addedAt, timeZone),
    },
  ];
}

function reasonOf({ dossier: { reason } }: Prospect): { reason?: string } {
  return reason?.trim() ? { reason } : {};
}
