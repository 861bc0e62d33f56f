import { vi } from 'vitest';

type Listener = (...values: never[]) => void;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    clear: () => {
      listeners.clear();
    },
    fire: (...values: unknown[]) => {
      for (const listener of listeners) listener(...(values as never[]));
    },
  };
}

/** The tabs that are open: id and, where the extension may see it, the address. */
export const openTabs = new Map<number, string | undefined>();
/** What the badge of each tab says. */
export const badges = new Map<number, string>();
const kept = new Map<string, unknown>();

function tabOf(id: number) {
  if (!openTabs.has(id)) throw new Error(`No tab with id: ${String(id)}.`);
  const url = openTabs.get(id);
  return { id, ...(url !== undefined && { url }) };
}

/** As much of the browser as the worker calls, without any of its own thoughts. */
export const fakeBrowser = {
  tabs: {
    get: vi.fn((id: number) => Promise.resolve().then(() => tabOf(id))),
    query: vi.fn(() => Promise.resolve([...openTabs.keys()].map(tabOf).filter(({ url }) => url))),
    sendMessage: vi.fn<(tab: number, message: unknown) => Promise<unknown>>(() => Promise.resolve()),
    onActivated: event(),
    onUpdated: event(),
    onRemoved: event(),
  },
  scripting: { executeScript: vi.fn(() => Promise.resolve([])) },
  action: {
    setBadgeText: vi.fn(({ tabId, text }: { tabId: number; text: string }) =>
      Promise.resolve().then(() => void badges.set(tabOf(tabId).id, text)),
    ),
    setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
    setBadgeTextColor: vi.fn(() => Promise.resolve()),
  },
  storage: {
    session: {
      get: (key: string | null) =>
        Promise.resolve(Object.fromEntries([...kept].filter(([name]) => key === null || name === key))),
      set: (values: object) => {
        for (const [name, value] of Object.entries(values)) kept.set(name, structuredClone(value));
        return Promise.resolve();
      },
      remove: (name: string) => {
        kept.delete(name);
        return Promise.resolve();
      },
    },
  },
};

/** A browser that was just started. */
export function restartBrowser(): void {
  for (const map of [openTabs, badges, kept]) map.clear();
  const { onActivated, onUpdated, onRemoved } = fakeBrowser.tabs;
  for (const one of [onActivated, onUpdated, onRemoved]) one.clear();
}
