import { createRequire } from 'node:module';
import { vi } from 'vitest';
import type { TabChannel } from '@/messaging/tab-channel';
import { settle } from './stage';

/** What a page can see of a surface, and what only the test can: the closed root. */
export interface InPage {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** Mounts something into the page and catches the closed root that the page itself cannot reach. */
export async function mountInPage(mount: () => void): Promise<InPage> {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  await settle(mount);
  const root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
  return { host: root.host as HTMLElement, root };
}

export class FakeChannel<View, Act> implements TabChannel<View, Act> {
  readonly acts: Act[] = [];
  readonly ending = new AbortController();
  readonly signal = this.ending.signal;
  private readonly listeners = new Set<() => void>();
  private shown: View;

  constructor(shown: View) {
    this.shown = shown;
  }

  view(): View {
    return this.shown;
  }

  subscribe(listener: () => void, signal: AbortSignal): void {
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener));
  }

  act(act: Act): void {
    this.acts.push(act);
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  async show(view: View): Promise<void> {
    this.shown = view;
    await settle(() => {
      for (const listener of this.listeners) listener();
    });
  }
}

/**
 * Presses as the user's own hand does: jsdom marks every dispatched event as a script's, so this goes round its
 * public door.
 */
export async function pressByHand(element: HTMLElement): Promise<void> {
  await dispatchByHand(
    element,
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }),
  );
}

/** Presses a key as the user's own hand does. */
export async function keyByHand(element: HTMLElement, key: string): Promise<void> {
  await dispatchByHand(
    element,
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Types a text into a field as the user's own hand does. */
export async function typeByHand(field: HTMLElement, text: string): Promise<void> {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, text);
  await dispatchByHand(field, new Event('input', { bubbles: true, composed: true }));
}

async function dispatchByHand(element: HTMLElement, event: Event): Promise<void> {
  const inner = insideOf(event) as { isTrusted: boolean };
  inner.isTrusted = true;
  await settle(() => {
    (insideOf(element) as { _dispatch: (event: unknown) => void })._dispatch(inner);
  });
}

// By require, because it must be the very module that the test environment's own jsdom has loaded.
const jsdom = createRequire(import.meta.url)('jsdom/lib/generated/idl/utils.js') as {
  implForWrapper: (wrapper: object) => unknown;
};

function insideOf(wrapper: object): unknown {
  const inside = jsdom.implForWrapper(wrapper);
  if (!inside) throw new Error('jsdom keeps its implementation elsewhere now');
  return inside;
}
