import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { createReport } from '@/messaging/report';
import { createServer, isEnvelope } from '@/messaging/serve';
import { adoptOpenTabs } from './adopt-open-tabs';
import { createDisk } from './disk';
import { createHandlers } from './handlers';
import { forgetPage } from './page-reports';
import { thisMachine } from './this-machine';

// The worker may stop at any moment and starts again for the next message: every listener is added synchronously here,
// and nothing is remembered but what is in the database or in session storage.
export default defineBackground(() => {
  const report = createReport();
  const serve = createServer({
    handlers: createHandlers(createDisk(thisMachine), thisMachine),
    ourselves: { id: browser.runtime.id, origin: location.origin },
    report,
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isEnvelope(message)) return false;
    void serve(message, sender).then(sendResponse);
    return true;
  });

  browser.tabs.onRemoved.addListener((tab) => {
    forgetPage(tab).catch((error: unknown) => {
      report(error, 'forgetting a closed tab');
    });
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
    adoptOpenTabs().catch((error: unknown) => {
      report(error, 'taking up open tabs');
    });
  });
});
