import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { liveAsReader } from '@/messaging/reader-life';
import { epochMs } from '@/outreach/brand';
import { startGmailReader } from '@/sites/gmail/gmail-reader';

export default defineUnlistedScript(() => {
  liveAsReader((parts) => {
    startGmailReader({
      ...parts,
      document,
      window,
      now: () => epochMs(Date.now()),
      newId: () => crypto.randomUUID(),
    });
  });
});
