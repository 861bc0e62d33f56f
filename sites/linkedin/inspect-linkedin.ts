import { inspectProfile } from './inspect-profile';
import { inspectThread } from './inspect-thread';

type Inspect = (document: Document, address: URL) => Record<string, unknown>;

/** What inspects the page at an address: the first whose route it is. */
const INSPECTORS: readonly { readonly route: RegExp; readonly inspect: Inspect }[] = [
  { route: /^\/messaging(?:\/|$)/u, inspect: inspectThread },
  { route: /^\//u, inspect: inspectProfile },
];

/** What the readers see on a LinkedIn page, as plain JSON. */
export function inspectLinkedIn(document: Document, address: URL): Record<string, unknown> {
  const known = INSPECTORS.find(({ route }) => route.test(address.pathname));
  return (known?.inspect ?? inspectProfile)(document, address);
}
