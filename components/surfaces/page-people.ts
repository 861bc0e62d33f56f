import type { Briefing } from '@/outreach/briefing';
import { success } from '@/outreach/result';
import type { Channel } from '@/outreach/touch';
import { worstFirst } from '@/outreach/verdict/verdict';
import type { Site } from '@/messaging/protocol';
import type { Question } from './answer-store';
import type { PageParts } from './page-parts';

/** What the page in front of the user says. */
export interface PagePeople {
  readonly site?: Site;
  /** One sentence, when the page was not understood. */
  readonly note?: string;
  /** By which channel the user is about to write to the first of them. */
  readonly act?: Channel;
  /** Whom the user is about to write to on LinkedIn, then the worst first. */
  readonly briefings: readonly Briefing[];
}

/** Asks about the people on the page in front of the user. */
export function askPagePeople({ call, activeTab }: PageParts): Question<PagePeople> {
  return async () => {
    const tab = await activeTab?.();
    if (tab === undefined) return success({ briefings: [] });
    const page = await call('page-of-tab', { tab });
    if (!page.ok) return page;
    const { site, report } = page.value;
    const seen = site ? { site } : {};
    if (report?.state === 'not-understood')
      return success({ ...seen, note: report.note ?? 'Tact could not read this page.', briefings: [] });
    if (report?.state !== 'people' || report.asks.length === 0) return success({ ...seen, briefings: [] });
    const reply = await call('brief', { asks: report.asks });
    if (!reply.ok) return reply;
    return success({ ...seen, ...inOrder(reply.value.briefings, report.approach) });
  };
}

function inOrder(briefings: readonly Briefing[], act: Channel | undefined) {
  const [approached, ...others] = briefings;
  if (!act || !approached) return { briefings: worstFirst(briefings) };
  return { act, briefings: [approached, ...worstFirst(others)] };
}
