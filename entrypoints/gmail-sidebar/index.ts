import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountGmailSidebars } from '@/components/surfaces/mount-gmail-sidebars';
import { connectToWorker } from '@/messaging/runtime';
import { takeChannel } from '@/messaging/tab-channel';
import { epochMs } from '@/outreach/brand';
import { openThread } from './open-thread';

export default defineUnlistedScript(() => {
  const channel = takeChannel('gmail');
  if (!channel || channel.signal.aborted) return;
  mountGmailSidebars(channel, {
    document,
    signal: channel.signal,
    now: () => performance.now(),
    clock: () => epochMs(Date.now()),
    call: connectToWorker(),
    newId: () => crypto.randomUUID(),
    openThread: (thread) => {
      openThread({ location, open: window.open.bind(window) }, thread);
    },
  });
});
