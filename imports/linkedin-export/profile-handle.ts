import { memberHandle, memberNumberOfProfileId, slugHandle, type Handle } from '@/outreach/handle';

/** The handle in the address of a profile, `https://www.linkedin.com/in/ann-bell` with or without its scheme; none in that of a company. */
export function profileHandle(address: string): Handle | undefined {
  const [, id] = /^(?:https?:\/\/)?(?:[\w-]+\.)*linkedin\.com\/in\/([^/?#\s,]+)/iu.exec(address.trim()) ?? [];
  if (id === undefined) return undefined;
  const member = memberNumberOfProfileId(id);
  return member === undefined ? slugHandle(id) : memberHandle(member);
}

/** So many people are looked for in one cell. */
const MOST_ADDRESSES = 500;

/** The handles in a list of addresses. */
export function profileHandles(addresses: string): readonly Handle[] {
  const found = addresses
    .split(/[\s,;]+/u, MOST_ADDRESSES)
    .flatMap((address) => profileHandle(address) ?? []);
  return [...new Set(found)];
}
