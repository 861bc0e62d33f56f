import { kindOfHandle, valueOfHandle, type Handle } from '../handle';
import { isSharedMailbox } from './shared-mailbox';

/** What is known of somebody, as far as it can tell whether they are somebody else. */
export interface Someone {
  readonly name?: string;
  readonly handles: readonly Handle[];
  /** Where they work or have worked, as pages and files call it. */
  readonly companies: readonly string[];
  /** The full names of the people through whom the user could reach them. */
  readonly mutuals: readonly string[];
}

/** Their own addresses, without mailboxes that others read too. */
export function ownAddresses({ name, handles }: Someone): readonly string[] {
  return valuesOf(handles, 'email').filter((address) => !isSharedMailbox(address, name));
}

export function valuesOf(
  handles: readonly Handle[],
  kind: ReturnType<typeof kindOfHandle>,
): readonly string[] {
  return handles.filter((handle) => kindOfHandle(handle) === kind).map(valueOfHandle);
}
