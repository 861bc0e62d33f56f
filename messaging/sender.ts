import type { Caller } from './protocol';

/** The fields of a message's sender that the browser itself fills in. */
export interface SenderStamp {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export interface Ourselves {
  /** The extension's id. */
  readonly id: string;
  /** The origin of our own pages, without a slash at the end. */
  readonly origin: string;
}

const callerByOrigin: Readonly<Record<string, Caller>> = {
  'https://mail.google.com': 'gmail',
  'https://www.linkedin.com': 'linkedin',
};

/**
 * Who sent a message, by what the browser stamped on it and nothing that the message says.
 * A content script carries the origin of the page it runs in (measured in Chromium 156 and Firefox ESR 153).
 */
export function callerOf(sender: SenderStamp, ourselves: Ourselves): Caller | undefined {
  if (sender.id !== ourselves.id) return undefined;
  const origin = sender.origin ?? originOf(sender.url);
  if (origin === ourselves.origin) return 'page';
  const isTopDocument = sender.frameId === 0 && (sender.documentLifecycle ?? 'active') === 'active';
  return isTopDocument && sender.tab ? callerByOrigin[origin ?? ''] : undefined;
}

/** The tab that a content script runs in. */
export function tabOf(sender: SenderStamp): number | undefined {
  return sender.tab?.id;
}

function originOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).origin : undefined;
}
