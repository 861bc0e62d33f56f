import type { Ask } from '@/outreach/briefing';
import type { Call, PageReport } from '@/messaging/protocol';
import type { LinkedInView } from '@/messaging/tab-channel';
import type { Channel } from '@/outreach/touch';
import { handlesOf } from './own-keys';
import type { VisitedPage } from './profile';

export interface VisitParts {
  readonly call: Call;
  readonly show: (view: LinkedInView) => void;
}

export interface ProfileVisits {
  /** The page shows another person, or none. */
  readonly open: (page: VisitedPage) => void;
  /** The user is about to write to somebody, or no longer. That person comes before the one of the profile. */
  readonly approach: (approached: Ask | undefined) => void;
  /** Asks again about the person on the page. */
  readonly refresh: () => void;
}

interface Visit {
  readonly ask: Ask;
  /** By which channel the user is about to write to them. */
  readonly channel: Channel | undefined;
  /** Of several answers the one asked for last counts. */
  asked: number;
}

const unknownProfile = 'LinkedIn has changed this page and Tact cannot tell whose profile it is.';
const unknownPartner = 'Tact cannot tell whom you are writing to.';
const nobody: VisitedPage = { kind: 'not-a-profile' };

/** One visit after the other: what was asked for a page that has been left is never shown on the next. */
export function createVisits(parts: VisitParts): ProfileVisits {
  const { call, show } = parts;
  let page = nobody;
  let approached: Ask | undefined;
  let visit: Visit | undefined;

  const report = () => void call('report-page', { report: reportOf(page, approached) });

  function turn(): void {
    const ask = approached ?? askOf(page);
    visit = ask && { ask, channel: approached?.channel, asked: 0 };
    report();
    show(ask ? { kind: 'asking', name: ask.name ?? '' } : viewOfNobody(page));
    if (visit) void brief(visit);
  }

  async function brief(current: Visit): Promise<void> {
    const number = ++current.asked;
    const view = await viewOf(current, call);
    if (visit === current && number === current.asked) show(view);
  }

  return {
    open: (opened) => {
      page = opened;
      turn();
    },
    approach: (person) => {
      if (JSON.stringify(person) === JSON.stringify(approached)) return;
      approached = person;
      turn();
    },
    // The worker forgets a page that was left; one that comes back from the browser's cache has not changed.
    refresh: () => {
      if (!visit) return;
      report();
      void brief(visit);
    },
  };
}

async function viewOf({ ask, channel }: Visit, call: Call): Promise<LinkedInView> {
  const act = channel && { channel };
  const notChecked = (sentence: string): LinkedInView => ({
    kind: 'not-checked',
    sentence,
    ...(act && { ...act, name: ask.name ?? '' }),
  });
  if (ask.handles.length === 0) return notChecked(channel ? unknownPartner : unknownProfile);
  const reply = await call('brief', { asks: [ask] });
  if (!reply.ok) return notChecked(reply.error.sentence);
  const [briefing] = reply.value.briefings;
  return briefing ? { kind: 'briefed', briefing, ...act } : { kind: 'nothing' };
}

function askOf(page: VisitedPage): Ask | undefined {
  if (page.kind !== 'profile' || page.isSelf) return undefined;
  return { handles: handlesOf(page), name: page.name, channel: 'linkedin-message' };
}

function whyNotChecked(page: VisitedPage): string | undefined {
  if (page.kind === 'not-read') return `Tact does not read ${page.product} yet.`;
  return page.kind === 'unknown-layout' || page.kind === 'not-yet' ? unknownProfile : undefined;
}

function viewOfNobody(page: VisitedPage): LinkedInView {
  const sentence = whyNotChecked(page);
  return sentence ? { kind: 'not-checked', sentence } : { kind: 'nothing' };
}

function reportOf(page: VisitedPage, approached: Ask | undefined): PageReport {
  const asks = oncePerPerson([approached, askOf(page)].filter((ask) => ask !== undefined));
  const approach = approached && { approach: approached.channel };
  // Nobody can be asked about without a handle, but that the user is about to write to them unchecked must be said.
  if (asks[0]?.handles.length === 0)
    return {
      state: 'not-understood',
      asks: [],
      ...approach,
      note: approached ? unknownPartner : unknownProfile,
    };
  if (asks.length > 0) return { state: 'people', asks, ...approach };
  const note = whyNotChecked(page);
  if (note) return { state: 'not-understood', asks: [], note };
  return { state: 'nothing', asks: [] };
}

/** The one whom the user is about to write to often is the one whose profile is open. */
function oncePerPerson([first, second]: readonly Ask[]): readonly Ask[] {
  if (!first || !second) return first ? [first] : [];
  const isSame =
    second.handles.length === 0 || second.handles.some((handle) => first.handles.includes(handle));
  return isSame ? [first] : [first, second];
}
