import { bundleModule } from '../bundle-module.ts';

/** The name under which the bundled reader stands in the page. */
export const READER = 'siteReader';

/** The site readers as one classic script that sets `siteReader.inspectPage(document, address)`. */
export function bundleReader(): Promise<string> {
  return bundleModule({ entry: 'sites/inspect-page.ts', name: READER });
}
