import { useStore } from 'zustand';
import type { GmailChannel } from '@/messaging/tab-channel';
import { useChannelView } from './channel-view';
import type { Follower } from './follower';
import sidebarStyle from './gmail-sidebar.css?inline';
import { GmailSidebar } from './GmailSidebar';
import type { InPageParts } from './in-page-host';
import { inPageStyle } from './in-page-style';
import { mountSurface, type RefusalStore } from './mount-surface';

/** Draws a sidebar beside each compose that the channel shows, until the signal or the channel's own aborts. */
export function mountGmailSidebars(channel: GmailChannel, parts: InPageParts): void {
  mountSurface(channel, parts, {
    style: `${inPageStyle}\n${sidebarStyle}`,
    draw: (drawn) => <GmailSidebars {...drawn} />,
  });
}

interface GmailSidebarsProps {
  readonly channel: GmailChannel;
  readonly follower: Follower;
  readonly refusals: RefusalStore;
}

function GmailSidebars({ channel, follower, refusals }: GmailSidebarsProps) {
  const { composes } = useChannelView(channel);
  const refusal = useStore(refusals, (state) => state.refusal);
  return composes.map((compose) => (
    <GmailSidebar
      key={compose.key}
      compose={compose}
      all={composes}
      follower={follower}
      refusal={refusal}
      act={(act) => {
        channel.act(act);
      }}
    />
  ));
}
