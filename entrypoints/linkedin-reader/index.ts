import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { liveAsReader } from '@/messaging/reader-life';
import { epochMs } from '@/outreach/brand';
import { startLinkedInReader } from '@/sites/linkedin/linkedin-reader';

export default defineUnlistedScript(() => {
  liveAsReader((parts) => {
    startLinkedInReader({
      ...parts,
      document,
      window,
      now: () => epochMs(Date.now()),
      newId: () => crypto.randomUUID(),
    });
  });
});
