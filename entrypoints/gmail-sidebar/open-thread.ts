/** As much of a window as it takes to go to a conversation. */
export interface GmailWindow {
  readonly location: Pick<Location, 'href' | 'origin' | 'pathname' | 'hash'>;
  readonly open: (address: string, target: string, features: string) => unknown;
}

const ONE_COMPOSE_ONLY = /[?&#](?:view|tf)=cm(?:&|#|$)/u;

/**
 * Shows a conversation in Gmail's own way, by Gmail's hex id of it; goes nowhere for any other text.
 * A window that holds one compose has no place for it, so from there it gets a tab of its own.
 */
export function openThread({ location, open }: GmailWindow, thread: string): void {
  if (!/^[\da-f]{8,20}$/u.test(thread)) return;
  const hash = `#all/${thread}`;
  if (ONE_COMPOSE_ONLY.test(location.href)) {
    open(`${location.origin}${location.pathname}${hash}`, '_blank', 'noopener');
  } else {
    location.hash = hash;
  }
}
