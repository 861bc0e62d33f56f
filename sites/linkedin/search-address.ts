import { memberNumbersIn } from './own-keys';

const RESULTS = /^\/search\/results\/(?:people|all)\/?$/u;
const CONNECTIONS = /^\/mynetwork\/invite-connect\/connections\/?$/u;

/** Whether the address is a search whose results may be people. */
export function isPeopleSearch(address: URL): boolean {
  return RESULTS.test(address.pathname);
}

/** Whether the address is the list of the user's own connections. */
export function isConnectionsPage(address: URL): boolean {
  return CONNECTIONS.test(address.pathname);
}

/** The member whose mutual connections the address asks for; undefined when it asks for anybody else, or for several. */
export function whoseMutuals(address: URL): number | undefined {
  if (!isPeopleSearch(address)) return undefined;
  const asked = mutualsAsked(address.searchParams);
  return asked?.length === 1 ? asked[0] : undefined;
}

/**
 * The members whose mutual connections a query asks for, or undefined when it asks for something else. The plain link to
 * somebody's connections also carries connectionOf; only a network of exactly "F", first degree, means mutual people.
 */
export function mutualsAsked(query: URLSearchParams): readonly number[] | undefined {
  const network = [...query.getAll('network'), ...query.getAll('facetNetwork')].join();
  if (network.replace(/[[\]"\s]/gu, '') !== 'F') return undefined;
  const ids = [...query.getAll('connectionOf'), ...query.getAll('facetConnectionOf')];
  return memberNumbersIn(ids.join(' '));
}
