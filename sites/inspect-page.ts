import { inspectGmail } from './gmail/inspect-gmail';
import { inspectLinkedIn } from './linkedin/inspect-linkedin';

/** What a page reader saw, as plain JSON. */
export type PageInspection = Readonly<Record<string, unknown>>;

/** Tells what the reader of the site sees on the page; `{ kind: 'unknown layout', reason }` when it sees nothing it knows. */
export function inspectPage(document: Document, address: URL): PageInspection {
  if (/(?:^|\.)linkedin\.com$/u.test(address.hostname)) return inspectLinkedIn(document, address);
  if (address.hostname === 'mail.google.com') return inspectGmail(document, address);
  return unknownLayout(`no reader for ${address.hostname}`);
}

function unknownLayout(reason: string): PageInspection {
  return { kind: 'unknown layout', reason };
}
