import { useState, useSyncExternalStore } from 'react';
import type { TabChannel } from '@/messaging/tab-channel';

/** What the reader of this tab shows right now, kept up to date. */
export function useChannelView<View, Act>(channel: TabChannel<View, Act>): View {
  const [store] = useState(() => snapshotsOf(channel));
  return useSyncExternalStore(store.subscribe, store.current);
}

// React asks for the view at every render and takes another object for a change.
function snapshotsOf<View, Act>(channel: TabChannel<View, Act>) {
  let view = channel.view();
  return {
    current: () => view,
    subscribe: (listener: () => void) => {
      const subscription = new AbortController();
      const tell = () => {
        view = channel.view();
        listener();
      };
      channel.subscribe(tell, subscription.signal);
      tell();
      return () => {
        subscription.abort();
      };
    },
  };
}
