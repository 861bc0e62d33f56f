import type { ImportLink, ImportNews, ImportOrder } from '@/messaging/imports';
import type { Call } from '@/messaging/protocol';
import type { Report } from '@/messaging/report';
import type { EpochMs } from '@/outreach/brand';
import { addressOfImportWorker } from './import-worker-address';

interface LinkParts {
  readonly call: Call;
  readonly now: () => EpochMs;
  readonly report: Report;
  readonly signal: AbortSignal;
}

/** Starts the script that imports; it lives until the signal aborts. */
export function startImporting(parts: LinkParts): ImportLink {
  const { report, signal } = parts;
  const worker = new Worker(addressOfImportWorker());
  // Each order waits for the one before: what is stopped must have been started.
  let sent = Promise.resolve();
  worker.addEventListener('error', ({ message }) => {
    report(new Error(message), 'the import');
  });
  signal.addEventListener('abort', () => {
    worker.terminate();
  });
  return {
    tell(order) {
      sent = sent.then(() => deliver(parts, order, worker));
    },
    onNews(listener, listening) {
      const hear = ({ data }: MessageEvent<ImportNews>) => {
        listener(data);
      };
      const hearEnd = () => {
        listener({
          kind: 'problem',
          sentence: 'The import came to a halt. Load this page anew, and it can go on.',
        });
      };
      worker.addEventListener('message', hear, { signal: listening });
      worker.addEventListener('error', hearEnd, { signal: listening });
    },
  };
}

async function deliver(parts: LinkParts, order: ImportOrder, worker: Worker): Promise<void> {
  if (order.kind === 'start') await keepOwnAddresses(parts, order);
  worker.postMessage(order);
}

type Start = Extract<ImportOrder, { kind: 'start' }>;

/** The addresses that the user confirmed are theirs from now on; the background worker keeps them, because it also tells open pages. */
async function keepOwnAddresses({ call, now, report }: LinkParts, { choices }: Start): Promise<void> {
  for (const handle of choices.ownAddresses) {
    const kept = await call('decide', { decision: { kind: 'own-address', handle, isOwn: true, at: now() } });
    if (!kept.ok) report(new Error(kept.error.sentence), 'keeping your addresses');
  }
}
