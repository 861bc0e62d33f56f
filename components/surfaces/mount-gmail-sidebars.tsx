import { useStore } from 'zustand';
import type { EpochMs } from '@/outreach/brand';
import type { Call } from '@/messaging/protocol';
import type { GmailChannel } from '@/messaging/tab-channel';
import { CardToolsContext, deskOf } from '../card-tools';
import { useChannelView } from './channel-view';
import type { Follower } from './follower';
import sidebarStyle from './gmail-sidebar.css?inline';
import { GmailSidebar } from './GmailSidebar';
import type { InPageParts } from './in-page-host';
import { inPageStyle } from './in-page-style';
import { mountSurface, type RefusalStore } from './mount-surface';

export interface GmailSidebarParts extends InPageParts {
  readonly clock: () => EpochMs;
  readonly call: Call;
  readonly newId: () => string;
  /** Shows a conversation in this tab; takes Gmail's own id of it. */
  readonly openThread: (thread: string) => void;
}

/** Draws a sidebar beside each compose that the channel shows, until the signal or the channel's own aborts. */
export function mountGmailSidebars(channel: GmailChannel, parts: GmailSidebarParts): void {
  const tools = { ...deskOf({ ...parts, now: parts.clock }), threads: parts.openThread };
  mountSurface(channel, parts, {
    style: `${inPageStyle}\n${sidebarStyle}`,
    draw: (drawn) => (
      <CardToolsContext value={tools}>
        <GmailSidebars {...drawn} />
      </CardToolsContext>
    ),
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
