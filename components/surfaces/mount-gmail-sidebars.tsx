import type { GmailChannel } from '@/messaging/tab-channel';
import { useChannelView } from './channel-view';
import { createFollower, type Follower } from './follower';
import sidebarStyle from './gmail-sidebar.css?inline';
import { GmailSidebar } from './GmailSidebar';
import { openInPage, type InPageParts } from './in-page-host';
import { inPageStyle } from './in-page-style';

/** Draws a sidebar beside each compose that the channel shows, until the signal or the channel's own aborts. */
export function mountGmailSidebars(channel: GmailChannel, parts: InPageParts): void {
  const signal = AbortSignal.any([parts.signal, channel.signal]);
  if (signal.aborted) return;
  const root = openInPage(`${inPageStyle}\n${sidebarStyle}`, { ...parts, signal });
  root.render(<GmailSidebars channel={channel} follower={createFollower(parts.document, signal)} />);
}

function GmailSidebars({ channel, follower }: { channel: GmailChannel; follower: Follower }) {
  const { composes } = useChannelView(channel);
  return composes.map((compose) => (
    <GmailSidebar
      key={compose.key}
      compose={compose}
      all={composes}
      follower={follower}
      act={(act) => {
        channel.act(act);
      }}
    />
  ));
}
