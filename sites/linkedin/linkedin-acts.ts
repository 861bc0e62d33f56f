import type { ReaderLink } from './reader-link';

/** Follows what the user sends on this page and reads the conversations that they open, until the reader ends. */
export function startActs(link: ReaderLink): void {
  if (link.context.signal.aborted) return;
}
