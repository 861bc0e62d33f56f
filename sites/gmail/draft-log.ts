import { draftKey } from '@/outreach/gmail-touch';
import type { Compose } from './find-composes';
import { clientThreadId } from './legacy-id';
import type { ReaderContext } from '../reader-context';

/**
 * Makes the function that records each draft that stands open again: a compose that has a draft when it is first seen,
 * unless this page has had that draft open before.
 */
export function createDraftLog({
  now,
  record,
}: ReaderContext): (account: string, composes: readonly Compose[]) => void {
  const drafts = new Set<string>();
  const keys = new Set<string>();
  const note = async (account: string, { key, draftId = '', threadId }: Compose) => {
    const thread = clientThreadId(threadId);
    const draft = draftKey(account, draftId);
    const isKept = await record([
      { kind: 'draft-reopened', draft, ...(thread && { thread }), seenAt: now() },
    ]);
    // What the worker did not keep is told again at the next look.
    if (isKept) return;
    keys.delete(key);
    drafts.delete(draftId);
  };
  return (account, composes) => {
    for (const compose of composes) {
      const { key, draftId } = compose;
      const isReopened = draftId !== undefined && !keys.has(key) && !drafts.has(draftId);
      keys.add(key);
      if (draftId) drafts.add(draftId);
      if (isReopened) void note(account, compose);
    }
  };
}
