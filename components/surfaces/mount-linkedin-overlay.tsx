import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EpochMs } from '@/outreach/brand';
import type { OverlayPlace } from '@/outreach/settings';
import type { Call } from '@/messaging/protocol';
import type { LinkedInChannel, LinkedInView, TabChannel } from '@/messaging/tab-channel';
import { CardToolsContext, wholeDeskOf } from '../card-tools';
import { useChannelView } from './channel-view';
import type { Follower } from './follower';
import type { InPageParts } from './in-page-host';
import { inPageStyle } from './in-page-style';
import overlayStyle from './linkedin-overlay.css?inline';
import { LinkedInOverlay } from './LinkedInOverlay';
import { mountSurface, type RefusalStore } from './mount-surface';

export interface LinkedInOverlayParts extends InPageParts {
  readonly clock: () => EpochMs;
  readonly call: Call;
  readonly newId: () => string;
}

type PlaceStore = StoreApi<{ readonly place?: OverlayPlace }>;

/** Draws the overlay of the person that the channel shows, until the signal or the channel's own aborts. */
export function mountLinkedInOverlay(channel: LinkedInChannel, parts: LinkedInOverlayParts): void {
  const tools = wholeDeskOf({ ...parts, now: parts.clock });
  const known = channel.overlayPlace();
  const places: PlaceStore = createStore(() => (known ? { place: known } : {}));
  const onPlace = (place: OverlayPlace) => {
    places.setState({ place });
    // Not kept, it stands there all the same as long as this page lives.
    void parts.call('decide', { decision: { kind: 'place-overlay', place } });
  };
  mountSurface(channel, parts, {
    style: `${inPageStyle}\n${overlayStyle}`,
    draw: (drawn) => (
      <CardToolsContext value={tools}>
        <Overlay {...drawn} document={parts.document} places={places} onPlace={onPlace} />
      </CardToolsContext>
    ),
  });
}

interface OverlayProps {
  readonly channel: TabChannel<LinkedInView, never>;
  readonly document: Document;
  readonly follower: Follower;
  readonly refusals: RefusalStore;
  readonly places: PlaceStore;
  readonly onPlace: (place: OverlayPlace) => void;
}

function Overlay({ channel, document, follower, refusals, places, onPlace }: OverlayProps) {
  const view = useChannelView(channel);
  const refusal = useStore(refusals, (state) => state.refusal);
  const place = useStore(places, (state) => state.place);
  if (view.kind === 'nothing' || view.kind === 'asking') return null;
  return (
    <LinkedInOverlay
      key={keyOf(view)}
      view={view}
      document={document}
      follower={follower}
      refusal={refusal}
      place={place}
      onPlace={onPlace}
    />
  );
}

// Another person, or another act towards the same one, starts anew: what was folded away must not hide the next.
function keyOf(view: LinkedInView): string {
  if (view.kind === 'briefed') return `${view.channel ?? ''} ${view.briefing.asked.join(' ')}`;
  return view.kind === 'not-checked' ? `${view.channel ?? ''} ${view.kind}` : view.kind;
}
