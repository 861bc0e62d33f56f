import type { EpochMs } from '@/outreach/brand';
import type { Ask } from '@/outreach/briefing';
import type { Day } from '@/outreach/calendar';
import type { Call, PageReport } from '@/messaging/protocol';
import type { LinkedInView } from '@/messaging/tab-channel';
import type { Profile, ProfileResult } from './profile';
import { handlesOfProfile, sightingsOfProfile } from './profile-sightings';

export interface VisitParts {
  readonly call: Call;
  readonly now: () => EpochMs;
  readonly newId: () => string;
  readonly show: (view: LinkedInView) => void;
}

export interface ProfileVisits {
  /** The page shows another person, or none. */
  readonly open: (reading: ProfileResult) => void;
  /** Asks again about the person on the page. */
  readonly refresh: () => void;
  /** Sets a reminder about the person on the page. */
  readonly remind: (day: Day) => Promise<void>;
}

interface Visit {
  readonly profile: Profile;
  /** What the user was told on this visit; it stays until the next one. */
  notice?: string;
  /** Of several answers the one asked for last counts. */
  asked: number;
}

const unknownProfile = 'LinkedIn has changed this page and Tact cannot tell whose profile it is.';

/** One visit after the other: what was asked for a page that has been left is never shown on the next. */
export function createVisits({ call, now, newId, show }: VisitParts): ProfileVisits {
  let visit: Visit | undefined;

  async function open(reading: ProfileResult): Promise<void> {
    const opened = reading.kind === 'profile' && !reading.isSelf ? { profile: reading, asked: 0 } : undefined;
    visit = opened;
    void call('report-page', { report: reportOf(reading, opened?.profile) });
    show(opened ? { kind: 'asking', name: opened.profile.name } : viewWithoutProfile(reading));
    if (!opened) return;
    const sightings = sightingsOfProfile(opened.profile, now());
    if (sightings.length > 0) await call('record', { sightings });
    await brief(opened);
  }

  async function brief(current: Visit): Promise<void> {
    const number = ++current.asked;
    const view = await viewOf(current, call);
    if (visit === current && number === current.asked) show(view);
  }

  async function remind(day: Day): Promise<void> {
    const current = visit;
    if (!current) return;
    const { handles, name = '' } = askOf(current.profile);
    const decision = { kind: 'remind', id: newId(), handles, name, day, at: now() } as const;
    const reply = await call('decide', { decision });
    current.notice = reply.ok ? 'Reminder set.' : reply.error.sentence;
    if (visit === current) await brief(current);
  }

  return {
    open: (reading) => void open(reading),
    // The worker forgets a page that was left; one that comes back from the browser's cache has not changed.
    refresh: () => {
      if (!visit) return;
      void call('report-page', { report: { state: 'people', asks: [askOf(visit.profile)] } });
      void brief(visit);
    },
    remind,
  };
}

async function viewOf({ profile, notice }: Visit, call: Call): Promise<LinkedInView> {
  const ask = askOf(profile);
  if (ask.handles.length === 0) return { kind: 'not-checked', sentence: unknownProfile };
  const reply = await call('brief', { asks: [ask] });
  if (!reply.ok) return { kind: 'not-checked', sentence: reply.error.sentence };
  const [briefing] = reply.value.briefings;
  if (!briefing) return { kind: 'nothing' };
  return { kind: 'briefed', briefing, ...(notice && { notice }) };
}

function askOf(profile: Profile): Ask {
  return { handles: handlesOfProfile(profile), name: profile.name, channel: 'linkedin-message' };
}

function isUnclear({ kind }: ProfileResult): boolean {
  return kind === 'unknown-layout' || kind === 'not-yet';
}

function viewWithoutProfile(reading: ProfileResult): LinkedInView {
  return isUnclear(reading) ? { kind: 'not-checked', sentence: unknownProfile } : { kind: 'nothing' };
}

function reportOf(reading: ProfileResult, profile: Profile | undefined): PageReport {
  if (profile) return { state: 'people', asks: [askOf(profile)] };
  if (isUnclear(reading)) return { state: 'not-understood', asks: [], note: unknownProfile };
  return { state: 'nothing', asks: [] };
}
