import type { EpochMs } from '@/outreach/brand';
import type { Ask, Briefing } from '@/outreach/briefing';
import type { Day } from '@/outreach/calendar';
import type { Call, Orders, PageReport } from '@/messaging/protocol';
import { offerChannel, type LinkedInView } from '@/messaging/tab-channel';
import type { Profile, ProfileResult } from './profile';
import { handlesOfProfile, sightingsOfProfile } from './profile-sightings';
import { readProfile } from './read-profile';
import { watchProfile } from './watch-profile';

export interface LinkedInReaderParts {
  readonly document: Document;
  readonly call: Call;
  readonly orders: Orders;
  readonly now: () => EpochMs;
  readonly newId: () => string;
  readonly onPeopleChanged: (listener: () => void) => void;
  readonly signal: AbortSignal;
}

const unknownProfile = 'LinkedIn has changed this page and Tact cannot tell whose profile it is.';

/** Reads the profile that the user opened, keeps what it shows, and tells the surface what there is to say about the person. */
export function startLinkedInReader(parts: LinkedInReaderParts): void {
  const screen = createScreen(parts);
  const visit = createVisits(parts, screen.show);
  watchProfile({
    document: parts.document,
    read: () => readProfile(parts.document, new URL(parts.document.location.href)),
    onReading: visit.open,
    signal: parts.signal,
  });
  parts.onPeopleChanged(visit.refresh);
  offerChannel('linkedin', {
    view: screen.view,
    subscribe: screen.subscribe,
    act: (act) => void remind(parts, screen, act.day),
    signal: parts.signal,
  });
}

type Screen = ReturnType<typeof createScreen>;

/** Holds what the surface shows, and calls the surface in when there is something to show for the first time. */
function createScreen({ call, orders, signal }: LinkedInReaderParts) {
  let current: LinkedInView = { kind: 'nothing' };
  let isSurfaceCalled = false;
  const listeners = new Set<() => void>();
  return {
    view: () => current,
    subscribe: (listener: () => void, until: AbortSignal) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
    show: (next: LinkedInView) => {
      if (signal.aborted) return;
      current = next;
      for (const listener of listeners) listener();
      if (!orders.surface || isSurfaceCalled || next.kind === 'nothing') return;
      isSurfaceCalled = true;
      void call('show-surface', {});
    },
  };
}

/** One visit after the other: an answer about a page that was left is dropped. */
function createVisits(parts: LinkedInReaderParts, show: Screen['show']) {
  let visit = 0;
  let profile: Profile | undefined;
  const brief = async (number: number) => {
    if (!profile) return;
    const view = await briefed(parts, askOf(profile));
    if (number === visit) show(view);
  };
  return {
    open: (reading: ProfileResult) => {
      const number = ++visit;
      profile = reading.kind === 'profile' && !reading.isSelf ? reading : undefined;
      report(parts, reportOf(reading, profile));
      if (!profile) {
        show(viewWithoutProfile(reading));
        return;
      }
      show({ kind: 'asking', name: profile.name });
      void keep(parts, profile).then(() => brief(number));
    },
    refresh: () => void brief(++visit),
  };
}

async function keep({ call, now }: LinkedInReaderParts, profile: Profile): Promise<void> {
  const sightings = sightingsOfProfile(profile, now());
  if (sightings.length > 0) await call('record', { sightings });
}

async function briefed({ call }: LinkedInReaderParts, ask: Ask): Promise<LinkedInView> {
  if (ask.handles.length === 0) return { kind: 'not-checked', sentence: unknownProfile };
  const reply = await call('brief', { asks: [ask] });
  if (!reply.ok) return { kind: 'not-checked', sentence: reply.error.sentence };
  const [briefing] = reply.value.briefings;
  return briefing ? { kind: 'briefed', briefing } : { kind: 'nothing' };
}

function askOf(profile: Profile): Ask {
  return { handles: handlesOfProfile(profile), name: profile.name, channel: 'linkedin-message' };
}

function viewWithoutProfile(reading: ProfileResult): LinkedInView {
  const isUnclear = reading.kind === 'unknown-layout' || reading.kind === 'not-yet';
  return isUnclear ? { kind: 'not-checked', sentence: unknownProfile } : { kind: 'nothing' };
}

function reportOf(reading: ProfileResult, profile: Profile | undefined): PageReport {
  if (profile) return { state: 'people', asks: [askOf(profile)] };
  const isUnclear = viewWithoutProfile(reading).kind === 'not-checked';
  return isUnclear
    ? { state: 'not-understood', asks: [], note: unknownProfile }
    : { state: 'nothing', asks: [] };
}

function report({ call }: LinkedInReaderParts, page: PageReport): void {
  void call('report-page', { report: page });
}

async function remind({ call, now, newId }: LinkedInReaderParts, screen: Screen, day: Day): Promise<void> {
  const view = screen.view();
  if (view.kind !== 'briefed') return;
  const { handles, name }: Briefing = view.briefing;
  const reply = await call('decide', {
    decision: { kind: 'remind', id: newId(), handles, name, day, at: now() },
  });
  screen.show({ ...view, notice: reply.ok ? 'Reminder set.' : reply.error.sentence });
}
