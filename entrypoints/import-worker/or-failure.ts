import type { CallError } from '@/messaging/protocol';
import type { Report } from '@/messaging/report';
import { failure, type Result } from '@/outreach/result';

/** What is said of an import that ends by a bug of ours; the details are reported. */
export const stumbled: CallError = {
  code: 'internal',
  sentence: 'Tact stumbled over something that it did not foresee; the details are in the console.',
};

/** A bug of ours becomes a failure: the import ends by it, on the page too, and the next one begins. */
export async function orFailure<Value>(
  report: Report,
  run: () => Promise<Result<Value, CallError>>,
): Promise<Result<Value, CallError>> {
  try {
    return await run();
  } catch (error) {
    report(error, 'the import');
    return failure(stumbled);
  }
}
