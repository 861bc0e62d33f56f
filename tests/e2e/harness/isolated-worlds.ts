import type { CDPSession, Page } from '@playwright/test';

export interface IsolatedWorlds {
  readonly session: CDPSession;
  /** Gives the execution contexts of extensions in the main frame of the page, as it is now. */
  contextIds(): readonly number[];
}

interface ContextDescription {
  readonly id: number;
  readonly origin: string;
  readonly auxData?: { readonly type?: string; readonly frameId?: string };
}

/** Follows the worlds in which extensions run on this page, through navigations. */
export async function isolatedWorlds(page: Page): Promise<IsolatedWorlds> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const known = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }: { context: ContextDescription }) => {
    if (isOfExtension(context) && context.auxData?.frameId === frameTree.frame.id) known.add(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    known.delete(executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => known.clear());
  await session.send('Runtime.enable');
  return { session, contextIds: () => [...known] };
}

// Playwright has isolated worlds of its own; only those of extensions carry an extension's origin.
function isOfExtension(context: ContextDescription): boolean {
  return context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension://');
}
