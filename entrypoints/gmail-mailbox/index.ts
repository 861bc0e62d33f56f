import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMailbox } from '@/sites/gmail/mailbox';
import { takeLink } from '@/sites/gmail/reader-link';
import { createReadingReports } from '@/sites/gmail/report-readings';

export default defineUnlistedScript(() => {
  const link = takeLink();
  if (!link) return;
  startMailbox(link);
  createReadingReports(link);
});
