import { useState } from 'react';
import type { CallError } from '@/messaging/protocol';
import type { Result } from '@/outreach/result';

interface Writing {
  /** Why the last write did not work. */
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  /** Writes, and tells whether it worked. */
  readonly write: (work: () => Promise<Result<unknown, CallError>>) => Promise<boolean>;
}

/** One thing at a time is written, and a failure is kept to be shown. */
export function useWriting(): Writing {
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const write: Writing['write'] = async (work) => {
    setBusy(true);
    const reply = await work();
    setBusy(false);
    setProblem(reply.ok ? undefined : reply.error.sentence);
    return reply.ok;
  };
  return { problem, isBusy, write };
}
