import type { EpochMs } from '@/outreach/brand';
import type { Ask } from '@/outreach/briefing';
import type { Day } from '@/outreach/calendar';
import type { Call, PageReport } from '@/messaging/protocol';
import type { LinkedInView } from '@/messaging/tab-channel';
import { handlesOf } from './own-keys';
import type { VisitedPage } from './profile';
import type { Approach } from './reader-link';

export interface VisitParts {
  readonly call: Call;
  readonly now: () => EpochMs;
  readonly newId: () => string;
  readonly show: (view: LinkedInView) => void;
}

export interface ProfileVisits {
  /** The page shows another person, or none. */
  readonly open: (page: VisitedPage) => void;
  /** The user is about to write to somebody, or no longer. That person comes before the one of the profile. */
  readonly approach: (approached: Approach) => void;
  /** Asks again about the person on the page. */
  readonly refresh: () => void;
  /** Sets a reminder about the person on the page. */
  readonly remind: (day: Day) => Promise<void>;
}

interface Visit {
  readonly ask: Ask;
  /** What the user was told on this visit; it stays until the next one. */
  notice?: string;
  /** Of several answers the one asked for last counts. */
  asked: number;
}

const unknownProfile = 'LinkedIn has changed this page and Tact cannot tell whose profile it is.';
const unknownConversation =
  'LinkedIn has changed this page and Tact cannot tell who the conversation is with.';
const nobody: VisitedPage = { kind: 'not-a-profile' };

/** One visit after the other: what was asked for a page that has been left is never shown on the next. */
export function createVisits(parts: VisitParts): ProfileVisits {
  let page = nobody;
  let approached: Approach;
  let visit: Visit | undefined;

  const report = () => void parts.call('report-page', { report: reportOf(page, approached) });

  function turn(): void {
    const [ask] = asksAbout(page, approached);
    visit = ask && { ask, asked: 0 };
    report();
    parts.show(ask ? { kind: 'asking', name: ask.name ?? '' } : viewOfNobody(page, approached));
    if (visit) void brief(visit);
  }

  const brief = async (current: Visit) => {
    const number = ++current.asked;
    const view = await viewOf(current, parts.call);
    if (visit === current && number === current.asked) parts.show(view);
  };

  return {
    open: (opened) => {
      page = opened;
      turn();
    },
    approach: (person) => {
      const isSame = JSON.stringify(person) === JSON.stringify(approached);
      approached = person;
      if (!isSame) turn();
    },
    // The worker forgets a page that was left; one that comes back from the browser's cache has not changed.
    refresh: () => {
      if (!visit) return;
      report();
      void brief(visit);
    },
    remind: async (day) => {
      if (!visit) return;
      const current = visit;
      current.notice = await setReminder(current.ask, day, parts);
      if (visit === current) await brief(current);
    },
  };
}

async function setReminder(
  { handles, name = '' }: Ask,
  day: Day,
  { call, now, newId }: VisitParts,
): Promise<string> {
  const decision = { kind: 'remind', id: newId(), handles, name, day, at: now() } as const;
  const reply = await call('decide', { decision });
  return reply.ok ? 'Reminder set.' : reply.error.sentence;
}

async function viewOf({ ask, notice }: Visit, call: Call): Promise<LinkedInView> {
  if (ask.handles.length === 0) return { kind: 'not-checked', sentence: unknownProfile };
  const reply = await call('brief', { asks: [ask] });
  if (!reply.ok) return { kind: 'not-checked', sentence: reply.error.sentence };
  const [briefing] = reply.value.briefings;
  if (!briefing) return { kind: 'nothing' };
  return { kind: 'briefed', briefing, ...(notice && { notice }) };
}

function askOf(page: VisitedPage): Ask | undefined {
  if (page.kind !== 'profile' || page.isSelf) return undefined;
  return { handles: handlesOf(page), name: page.name, channel: 'linkedin-message' };
}

/** The people to tell about: whom the user is about to write to, then whose profile it is. */
function asksAbout(page: VisitedPage, approached: Approach): readonly Ask[] {
  if (approached === 'not-understood') return [];
  return [approached, askOf(page)].filter((ask) => ask !== undefined);
}

/** Why nothing is known of whoever is on the page; undefined when nobody is. */
function noteOn({ kind }: VisitedPage, approached: Approach): string | undefined {
  if (approached === 'not-understood') return unknownConversation;
  return kind === 'unknown-layout' || kind === 'not-yet' ? unknownProfile : undefined;
}

function viewOfNobody(page: VisitedPage, approached: Approach): LinkedInView {
  const sentence = noteOn(page, approached);
  return sentence ? { kind: 'not-checked', sentence } : { kind: 'nothing' };
}

function reportOf(page: VisitedPage, approached: Approach): PageReport {
  const note = noteOn(page, approached);
  const asks = asksAbout(page, approached);
  if (asks.length > 0) return { state: 'people', asks };
  return note ? { state: 'not-understood', asks: [], note } : { state: 'nothing', asks: [] };
}
