import { useState } from 'react';
import { useStore } from 'zustand';
import { success } from '@/outreach/result';
import type { LinkedInChannel, LinkedInView } from '@/messaging/tab-channel';
import type { CardTools } from '../card-tools';
import { useChannelView } from './channel-view';
import type { Follower } from './follower';
import type { InPageParts } from './in-page-host';
import { inPageStyle } from './in-page-style';
import overlayStyle from './linkedin-overlay.css?inline';
import { LinkedInOverlay } from './LinkedInOverlay';
import { mountSurface, type RefusalStore } from './mount-surface';

/** Draws the overlay of the profile that the channel shows, until the signal or the channel's own aborts. */
export function mountLinkedInOverlay(channel: LinkedInChannel, parts: InPageParts): void {
  mountSurface(channel, parts, {
    style: `${inPageStyle}\n${overlayStyle}`,
    draw: (drawn) => <Overlay {...drawn} document={parts.document} />,
  });
}

interface OverlayProps {
  readonly channel: LinkedInChannel;
  readonly document: Document;
  readonly follower: Follower;
  readonly refusals: RefusalStore;
}

function Overlay({ channel, document, follower, refusals }: OverlayProps) {
  const view = useChannelView(channel);
  const refusal = useStore(refusals, (state) => state.refusal);
  const [tools] = useState(() => toolsOf(channel));
  if (view.kind === 'nothing' || view.kind === 'asking') return null;
  return (
    <LinkedInOverlay
      key={keyOf(view)}
      view={view}
      document={document}
      follower={follower}
      refusal={refusal}
      tools={tools}
    />
  );
}

/** The reader decides here; whether it worked shows in what it shows next. */
function toolsOf(channel: LinkedInChannel): CardTools {
  return {
    newId: () => '',
    remind: (_about, day) => {
      channel.act({ kind: 'remind', day });
      return Promise.resolve(success({}));
    },
  };
}

// Another person starts anew: what was folded away for one must not hide the next.
function keyOf(view: LinkedInView): string {
  return view.kind === 'briefed' ? view.briefing.asked.join(' ') : view.kind;
}
