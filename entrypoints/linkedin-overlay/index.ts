import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountLinkedInOverlay } from '@/components/surfaces/mount-linkedin-overlay';
import { connectToWorker } from '@/messaging/runtime';
import { takeChannel } from '@/messaging/tab-channel';
import { epochMs } from '@/outreach/brand';

export default defineUnlistedScript(() => {
  const channel = takeChannel('linkedin');
  if (!channel || channel.signal.aborted) return;
  mountLinkedInOverlay(channel, {
    document,
    signal: channel.signal,
    now: () => performance.now(),
    clock: () => epochMs(Date.now()),
    call: connectToWorker(),
    newId: () => crypto.randomUUID(),
  });
});
