import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { createReport } from '@/messaging/report';
import { createServer, isEnvelope } from '@/messaging/serve';
import { adoptOpenTabs } from './adopt-open-tabs';
import { createCallBudget } from './call-budget';
import { createDisk } from './disk';
import { followTabs } from './follow-tabs';
import { createHandlers } from './handlers';
import { createPageBadges } from './page-badges';
import { thisMachine } from './this-machine';
import { inPassing, type WorkerParts } from './worker-parts';

// The worker may stop at any moment and starts again for the next message: every listener is added synchronously here,
// and nothing that matters is remembered but what is in the database or in session storage.
export default defineBackground(() => {
  const report = createReport();
  const parts: WorkerParts = { disk: createDisk(thisMachine), machine: thisMachine, report };
  const badges = createPageBadges(parts);
  const budget = createCallBudget(thisMachine.now);
  const serve = createServer({
    handlers: createHandlers(parts, badges),
    ourselves: { id: browser.runtime.id, origin: location.origin },
    report,
    budget,
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isEnvelope(message)) return false;
    void serve(message, sender).then(sendResponse);
    return true;
  });

  followTabs(parts, badges, budget);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
    inPassing(adoptOpenTabs(), 'taking up open tabs', report);
  });
});
