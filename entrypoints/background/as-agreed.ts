import type { CallError, CommandName, Orders, ReplyOf, RequestOf } from '@/messaging/protocol';
import type { CallContext } from '@/messaging/serve';
import { failure, type Result } from '@/outreach/result';
import { loadSettings } from '@/storage/load-settings';
import type { Disk } from './disk';
import { ordersFor } from './orders';

type Handler<Name extends CommandName> = (
  request: RequestOf<Name>,
  context: CallContext,
) => Promise<Result<ReplyOf<Name>, CallError>>;

const notAgreed = failure<CallError>({
  code: 'refused',
  sentence: 'You have not agreed that Tact does this here.',
});

/** The handler for a site only as far as the user has agreed for that site; a reader is not trusted to keep to its orders. */
export function asAgreed<Name extends CommandName>(
  disk: Disk,
  order: 'reading' | 'surface',
  handle: Handler<Name>,
): Handler<Name> {
  return async (request, context) => {
    if (context.caller === 'page') return handle(request, context);
    const orders = await ordersOf(disk, context);
    if (!orders.ok) return orders;
    return orders.value[order] ? handle(request, context) : notAgreed;
  };
}

/** What the caller may do, as the settings say now. */
export async function ordersOf(disk: Disk, { caller }: CallContext): Promise<Result<Orders, CallError>> {
  const settings = await disk.read(loadSettings);
  return settings.ok ? { ok: true, value: ordersFor(caller, settings.value) } : settings;
}
