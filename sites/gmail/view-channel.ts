import type { ComposeView, GmailAct, GmailChannel, GmailView } from '@/messaging/tab-channel';
import { isSameView } from './compose-view';

export interface ViewChannel {
  readonly channel: GmailChannel;
  /** Shows the composes; tells the surface only when something has changed. */
  readonly show: (composes: readonly ComposeView[]) => void;
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
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void, until: AbortSignal) => {
    if (until.aborted) return;
    const own = () => {
      listener();
    };
    listeners.add(own);
    until.addEventListener('abort', () => listeners.delete(own));
    onSurface();
  };
  return {
    channel: { view: () => view, subscribe, act, signal },
    show: (composes) => {
      if (isSameList(view.composes, composes)) return;
      view = {
        composes: composes.map((compose) => view.composes.find((old) => isSameView(old, compose)) ?? compose),
      };
      for (const listener of listeners) listener();
    },
    hasSurface: () => listeners.size > 0,
  };
}

function isSameList(first: readonly ComposeView[], second: readonly ComposeView[]): boolean {
  return (
    first.length === second.length &&
    first.every((view, index) => {
      const other = second[index];
      return other !== undefined && isSameView(view, other);
    })
  );
}
