import { failure } from '@/outreach/result';
import type { Call, CallError, CommandName, Envelope, Reply } from './protocol';

export interface ClientParts {
  /** Hands the envelope to the worker; rejects when there is no one to take it. */
  readonly send: (envelope: Envelope) => Promise<unknown>;
  readonly newId: () => string;
  /** Milliseconds after which one try counts as unanswered. */
  readonly deadline?: number;
}

const DEFAULT_DEADLINE = 4_000;
const MOST_TRIES = 3;
const gone: CallError = { code: 'gone', sentence: 'Tact was updated. Reload this page.' };
const noAnswer: CallError = { code: 'no-answer', sentence: 'Tact did not answer in time.' };

/**
 * Makes the one way to call the worker. An unanswered call is sent up to twice more with the same id and the same
 * ids inside, because the worker may have stopped before or after its work: both are harmless.
 */
export function createClient({ send, newId, deadline = DEFAULT_DEADLINE }: ClientParts): Call {
  return async (command, request) => {
    const envelope = { id: newId(), command, request };
    for (let tries = 1; ; tries += 1) {
      const reply = await attempt(send, envelope, deadline);
      if (reply.ok || reply.error.code !== 'no-answer' || tries === MOST_TRIES) return reply;
    }
  };
}

async function attempt(
  send: ClientParts['send'],
  envelope: Envelope,
  deadline: number,
): Promise<Reply<CommandName>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, deadline);
  });
  try {
    const answer = await Promise.race([send(envelope), late]);
    return isReply(answer) ? answer : failure(noAnswer);
  } catch (error) {
    return failure(/context invalidated/iu.test(String(error)) ? gone : noAnswer);
  } finally {
    clearTimeout(timer);
  }
}

function isReply(answer: unknown): answer is Reply<CommandName> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
