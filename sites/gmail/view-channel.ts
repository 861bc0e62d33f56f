import type { ComposeView, GmailAct, GmailChannel, GmailView } from '@/messaging/tab-channel';
import { createListeners } from '../surface-listeners';
import { areSameViews } from './compose-view';

export interface ViewChannel {
  readonly channel: GmailChannel;
  /** Shows the composes to the surface when something has changed; gives whether it has. */
  readonly show: (composes: readonly ComposeView[]) => boolean;
  /** Whether a surface listens: without one nobody could answer a question. */
  readonly hasSurface: () => boolean;
}

/** Makes the reader's end of the channel. `onSurface` is called when a surface begins to listen. */
export function createViewChannel(
  act: (act: GmailAct) => void,
  onSurface: () => void,
  signal: AbortSignal,
): ViewChannel {
  let view: GmailView = { composes: [] };
  const listeners = createListeners(onSurface);
  return {
    channel: { view: () => view, subscribe: listeners.subscribe, act, signal },
    show: (composes) => {
      if (areSameViews(view.composes, composes)) return false;
      view = { composes };
      listeners.tell();
      return true;
    },
    hasSurface: () => listeners.count() > 0,
  };
}
