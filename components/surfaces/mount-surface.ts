import type { ReactNode } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TabChannel } from '@/messaging/tab-channel';
import { createFollower, type Follower } from './follower';
import { openInPage, type InPageParts } from './in-page-host';
import type { Refusal } from './trusted-press';

/** Why the last press on a surface did not count. */
export type RefusalStore = StoreApi<{ readonly refusal?: Refusal }>;

interface Drawn<View, Act> {
  readonly channel: TabChannel<View, Act>;
  readonly follower: Follower;
  readonly refusals: RefusalStore;
}

interface Surface<View, Act> {
  readonly style: string;
  readonly draw: (drawn: Drawn<View, Act>) => ReactNode;
}

// On the world itself: a surface's script that is put into the tab a second time brings variables of its own.
const world = globalThis as typeof globalThis & { tactSurfaces?: WeakSet<object> };

/**
 * Draws what a channel shows into the page, until the signal or the channel's own aborts, or until the page insists
 * on having it away; then nobody listens to the channel any more. A channel has one surface at most.
 */
export function mountSurface<View, Act>(
  channel: TabChannel<View, Act>,
  parts: InPageParts,
  { style, draw }: Surface<View, Act>,
): void {
  const surfaces = (world.tactSurfaces ??= new WeakSet());
  if (parts.signal.aborted || channel.signal.aborted || surfaces.has(channel)) return;
  surfaces.add(channel);
  const life = new AbortController();
  const signal = AbortSignal.any([parts.signal, channel.signal, life.signal]);
  signal.addEventListener('abort', () => surfaces.delete(channel));
  const refusals: RefusalStore = createStore(() => ({}));
  const { root, keep } = openInPage(style, {
    ...parts,
    signal,
    onGivenUp: () => {
      life.abort();
    },
    onRefusal: (refusal) => {
      refusals.setState(refusal ? { refusal } : {}, true);
    },
  });
  const follower = createFollower(parts.document, signal);
  root.render(draw({ channel: keptBeforeTold(channel, keep), follower, refusals }));
}

/** The same channel; whoever listens to it hears of a change when the surface is surely in the page. */
function keptBeforeTold<View, Act>(channel: TabChannel<View, Act>, keep: () => void): TabChannel<View, Act> {
  return {
    signal: channel.signal,
    view: () => channel.view(),
    act: (act) => {
      channel.act(act);
    },
    subscribe: (listener, until) => {
      const tell = () => {
        keep();
        listener();
      };
      channel.subscribe(tell, until);
    },
  };
}
