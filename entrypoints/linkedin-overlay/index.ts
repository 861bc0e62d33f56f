import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountLinkedInOverlay } from '@/components/surfaces/mount-linkedin-overlay';
import { takeChannel } from '@/messaging/tab-channel';

export default defineUnlistedScript(() => {
  const channel = takeChannel('linkedin');
  if (channel && !channel.signal.aborted)
    mountLinkedInOverlay(channel, { document, signal: channel.signal, now: () => performance.now() });
});
