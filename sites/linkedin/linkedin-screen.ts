import type { Call, Orders } from '@/messaging/protocol';
import type { LinkedInChannel, LinkedInView } from '@/messaging/tab-channel';
import { createListeners } from '../surface-listeners';

export interface LinkedInScreen {
  readonly view: () => LinkedInView;
  readonly subscribe: LinkedInChannel['subscribe'];
  readonly show: (view: LinkedInView) => void;
}

export interface ScreenParts {
  readonly call: Call;
  readonly orders: Orders;
  readonly signal: AbortSignal;
}

/** Holds what the surface shows, and calls the surface in when there is something to show for the first time. */
export function createScreen({ call, orders, signal }: ScreenParts): LinkedInScreen {
  let current: LinkedInView = { kind: 'nothing' };
  let isSurfaceCalled = !orders.surface;
  const listeners = createListeners();
  return {
    view: () => current,
    subscribe: listeners.subscribe,
    show: (view) => {
      if (signal.aborted) return;
      current = view;
      listeners.tell();
      if (isSurfaceCalled || view.kind === 'nothing') return;
      isSurfaceCalled = true;
      void call('show-surface', {}).then(({ ok }) => {
        isSurfaceCalled = ok;
      });
    },
  };
}
