import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountGmailSidebars } from '@/components/surfaces/mount-gmail-sidebars';
import { takeChannel } from '@/messaging/tab-channel';

export default defineUnlistedScript(() => {
  const channel = takeChannel('gmail');
  if (channel && !channel.signal.aborted)
    mountGmailSidebars(channel, { document, signal: channel.signal, now: () => performance.now() });
});
