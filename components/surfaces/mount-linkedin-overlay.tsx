import type { LinkedInChannel, LinkedInView } from '@/messaging/tab-channel';
import { useChannelView } from './channel-view';
import { createFollower, type Follower } from './follower';
import { openInPage, type InPageParts } from './in-page-host';
import { inPageStyle } from './in-page-style';
import overlayStyle from './linkedin-overlay.css?inline';
import { LinkedInOverlay } from './LinkedInOverlay';

/** Draws the overlay of the profile that the channel shows, until the signal or the channel's own aborts. */
export function mountLinkedInOverlay(channel: LinkedInChannel, parts: InPageParts): void {
  const signal = AbortSignal.any([parts.signal, channel.signal]);
  if (signal.aborted) return;
  const root = openInPage(`${inPageStyle}\n${overlayStyle}`, { ...parts, signal });
  const follower = createFollower(parts.document, signal);
  root.render(<Overlay channel={channel} document={parts.document} follower={follower} />);
}

interface OverlayProps {
  readonly channel: LinkedInChannel;
  readonly document: Document;
  readonly follower: Follower;
}

function Overlay({ channel, document, follower }: OverlayProps) {
  const view = useChannelView(channel);
  if (view.kind === 'nothing' || view.kind === 'asking') return null;
  return (
    <LinkedInOverlay
      key={keyOf(view)}
      view={view}
      document={document}
      follower={follower}
      onRemind={(day) => {
        channel.act({ kind: 'remind', day });
      }}
    />
  );
}

// Another person starts anew: what was folded away for one must not hide the next.
function keyOf(view: LinkedInView): string {
  return view.kind === 'briefed' ? view.briefing.asked.join(' ') : view.kind;
}
