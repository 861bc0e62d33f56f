import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { importers } from '@/imports/importers';
import type { ImportNews, ImportOrder } from '@/messaging/imports';
import { createReport } from '@/messaging/report';
import { createDisk } from '../background/disk';
import { thisMachine } from '../background/this-machine';
import { createImportDesk } from './import-desk';

// A dedicated worker of the dashboard: files are read and written here, so that the page itself never stands still.
export default defineUnlistedScript(() => {
  const tell = (news: ImportNews) => {
    postMessage(news);
  };
  const report = createReport((sentence) => {
    tell({ kind: 'problem', sentence });
  });
  const desk = createImportDesk({ importers, disk: createDisk(thisMachine), machine: thisMachine, tell });
  addEventListener('message', ({ data }: MessageEvent<ImportOrder>) => {
    desk.take(data).catch((error: unknown) => {
      report(error, 'the import');
    });
  });
});
