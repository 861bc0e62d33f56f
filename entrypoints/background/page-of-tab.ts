import type { PageReport, ReplyOf } from '@/messaging/protocol';
import type { Disk } from './disk';
import { currencyOf, pageOf } from './page-reports';

/** What there is to say about the page that a tab shows now; nothing when its last report is of the past. */
export async function pageOfTab(disk: Disk, tab: number): Promise<ReplyOf<'page-of-tab'>> {
  const page = await pageOf(tab);
  if (!page) return {};
  const currency = await currencyOf(disk, tab, page);
  if (currency.is === 'past') return {};
  const { site, report } = page;
  return { site, report: currency.is === 'current' ? report : unsure(currency.error.sentence) };
}

function unsure(note: string): PageReport {
  return { state: 'not-understood', asks: [], note };
}
