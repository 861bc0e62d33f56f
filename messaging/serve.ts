import { failure, success, type Result } from '@/outreach/result';
import { commands } from './commands';
import type { CallError, Caller, CommandName, Envelope, Reply, ReplyOf, RequestOf } from './protocol';
import type { Report } from './report';
import { callerOf, tabOf, type Ourselves, type SenderStamp } from './sender';

/** Who called, as the browser stamped it. */
export interface CallContext {
  readonly caller: Caller;
  readonly tab?: number;
}

/** What the worker does for each command. An expected failure is a value; a thrown error is a bug and is reported. */
export type Handlers = {
  readonly [Name in CommandName]: (
    request: RequestOf<Name>,
    context: CallContext,
  ) => Promise<Result<ReplyOf<Name>, CallError>>;
};

export interface ServeParts {
  readonly handlers: Handlers;
  readonly ourselves: Ourselves;
  readonly report: Report;
  readonly budget: Budget;
}

/** Bounds how often a tab may call. */
export interface Budget {
  readonly take: (tab: number) => boolean;
}

/** Answers one message: finds out who sent it, checks what they may ask, and runs the command's handler. Never rejects. */
export function createServer(parts: ServeParts) {
  return async (message: unknown, sender: SenderStamp): Promise<Reply<CommandName>> => {
    const caller = callerOf(sender, parts.ourselves);
    if (!caller || !isEnvelope(message)) return refused;
    const tab = tabOf(sender);
    if (caller !== 'page' && tab !== undefined && !parts.budget.take(tab)) {
      parts.report(new Error(`Tab ${String(tab)} calls too often.`), 'the budget of a tab');
      return overspent;
    }
    return answer(message.command, message.request, { caller, ...(tab !== undefined && { tab }) }, parts);
  };
}

async function answer<Name extends CommandName>(
  command: Name,
  request: unknown,
  context: CallContext,
  { handlers, report }: ServeParts,
): Promise<Reply<Name>> {
  const schema = commands[command][context.caller];
  if (!schema) return refused;
  const parsed = schema.safeParse(request);
  if (!parsed.success)
    return failure({ code: 'invalid', sentence: 'Tact was asked something it does not understand.' });
  try {
    return await handlers[command](parsed.data, context);
  } catch (error) {
    report(error, command);
    return failure({ code: 'internal', sentence: 'Something went wrong inside Tact. Nothing was lost.' });
  }
}

/** Whether a message is meant for the worker; others, like notices to pages, pass by. */
export function isEnvelope(message: unknown): message is Envelope & { command: CommandName } {
  if (typeof message !== 'object' || message === null) return false;
  const { id, command } = message as Partial<Envelope>;
  return typeof id === 'string' && typeof command === 'string' && Object.hasOwn(commands, command);
}

const refused = failure<CallError>({
  code: 'refused',
  sentence: 'Tact refused this: it does not come from where it should.',
});
const overspent = failure<CallError>({
  code: 'refused',
  sentence: 'This page asked Tact too much at once, so Tact did not answer.',
});
export const done = success({});
