import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Renders one of our own pages until the signal aborts. */
export function mountPage(place: HTMLElement, kind: string, page: ReactNode, signal: AbortSignal): void {
  place.classList.add('tact', 'page', kind);
  const root = createRoot(place);
  root.render(<StrictMode>{page}</StrictMode>);
  signal.addEventListener('abort', () => {
    root.unmount();
  });
}
