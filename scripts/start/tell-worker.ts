import type { Page } from '@playwright/test';
import type { CommandName, Commands } from '../../messaging/protocol.ts';

/** Calls a command of the worker from one of the extension's own pages; throws with the sentence when it fails. */
export async function tellWorker<Name extends CommandName>(
  page: Page,
  command: Name,
  request: Commands[Name]['request'],
): Promise<Commands[Name]['reply']> {
  const envelope = { id: crypto.randomUUID(), command, request };
  const answer = await page.evaluate(async (message) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage(message);
  }, envelope);
  const reply = answer as
    { ok: true; value: Commands[Name]['reply'] } | { ok: false; error: { sentence: string } };
  if (!reply.ok) throw new Error(`${command}: ${reply.error.sentence}`);
  return reply.value;
}
