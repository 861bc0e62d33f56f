import { noticeChannelName, noticeMessage } from '@/messaging/notices';

/** Tells our own pages that they should ask again. */
export function sayChanged(): void {
  const channel = new BroadcastChannel(noticeChannelName);
  channel.postMessage(noticeMessage('people-changed'));
  channel.close();
}
