import { browser } from 'wxt/browser';
import { announce } from './announce';
import type { CallBudget } from './call-budget';
import type { PageBadges } from './page-badges';
import { forgetPage } from './page-reports';
import { inPassing, type WorkerParts } from './worker-parts';

/** Lets the popup, the side panel and the badge follow the tab in front of the user. */
export function followTabs({ report }: WorkerParts, badges: PageBadges, budget: CallBudget): void {
  browser.tabs.onActivated.addListener(() => {
    announce('page-changed', report);
  });
  browser.tabs.onUpdated.addListener((tab, { url, status }, { active }) => {
    // The address of a page that we may not see is not told, but its loading is.
    if (url === undefined && status !== 'loading') return;
    badges.refresh(tab);
    if (active) announce('page-changed', report);
  });
  browser.tabs.onRemoved.addListener((tab) => {
    budget.forget(tab);
    inPassing(forgetPage(tab), 'forgetting a closed tab', report);
  });
}
