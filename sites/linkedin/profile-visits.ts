import type { Ask } from '@/outreach/briefing';
import type { Call, PageReport } from '@/messaging/protocol';
import type { LinkedInView } from '@/messaging/tab-channel';
import type { Channel } from '@/outreach/touch';
import { handlesOf } from './own-keys';
import type { VisitedPage } from './profile';
import type { Approach } from './reader-link';

export interface VisitParts {
  readonly call: Call;
  readonly show: (view: LinkedInView) => void;
}

export interface ProfileVisits {
  /** The page shows another person, or none. */
  readonly open: (page: VisitedPage) => void;
  /** The user is about to write to somebody, or no longer. That person comes before the one of the profile. */
  readonly approach: (approached: Approach) => void;
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
    visit = ask && { ask, channel: channelOf(approached), asked: 0 };
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

/** The people to tell about: whom the user is about to write to, then whose profile it is. */
function asksAbout(page: VisitedPage, approached: Approach): readonly Ask[] {
  if (approached === 'not-understood') return [];
  return oncePerPerson([approached, askOf(page)].filter((ask) => ask !== undefined));
}

function channelOf(approached: Approach): Channel | undefined {
  return approached === 'not-understood' ? undefined : approached?.channel;
}

/** Why nothing is known of whoever is on the page; undefined when nobody is. */
function noteOn(page: VisitedPage, approached: Approach): string | undefined {
  if (approached === 'not-understood') return unknownConversation;
  if (page.kind === 'not-read') return `Tact does not read ${page.product} yet.`;
  return page.kind === 'unknown-layout' || page.kind === 'not-yet' ? unknownProfile : undefined;
}

function viewOfNobody(page: VisitedPage, approached: Approach): LinkedInView {
  const sentence = noteOn(page, approached);
  return sentence ? { kind: 'not-checked', sentence } : { kind: 'nothing' };
}

function reportOf(page: VisitedPage, approached: Approach): PageReport {
  const asks = asksAbout(page, approached);
  const channel = channelOf(approached);
  const approach = channel && { approach: channel };
  // Nobody can be asked about without a handle, but that the user is about to write to them unchecked must be said.
  if (asks[0]?.handles.length === 0)
    return {
      state: 'not-understood',
      asks: [],
      ...approach,
      note: channel ? unknownPartner : unknownProfile,
    };
  if (asks.length > 0) return { state: 'people', asks, ...approach };
  const note = noteOn(page, approached);
  return note ? { state: 'not-understood', asks: [], note } : { state: 'nothing', asks: [] };
}

/** The one whom the user is about to write to often is the one whose profile is open. */
function oncePerPerson([first, second]: readonly Ask[]): readonly Ask[] {
  if (!first || !second) return first ? [first] : [];
  const isSame =
    second.handles.length === 0 || second.handles.some((handle) => first.handles.includes(handle));
  return isSame ? [first] : [first, second];
}
