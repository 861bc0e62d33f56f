import { emailHandle, type Handle } from '@/outreach/handle';

export interface OwnAddresses {
  /** Takes addresses of the account and of From; gives those that are new. */
  readonly learn: (addresses: readonly string[]) => readonly Handle[];
  readonly isOwn: (handle: Handle) => boolean;
  readonly count: () => number;
}

/** The user's own addresses: those that the orders name, and all that this page has shown as such. */
export function createOwnAddresses(known: readonly Handle[]): OwnAddresses {
  const own = new Set(known);
  return {
    learn: (addresses) => {
      const handles = addresses.flatMap((address) => emailHandle(address) ?? []);
      return handles.filter((handle) => !own.has(handle) && own.add(handle));
    },
    isOwn: (handle) => own.has(handle),
    count: () => own.size,
  };
}
