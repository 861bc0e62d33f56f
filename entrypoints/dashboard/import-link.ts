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
  worker.addEventListener('error', ({ message }) => {
    report(new Error(message), 'the import');
  });
  signal.addEventListener('abort', () => {
    worker.terminate();
  });
  return {
    tell(order) {
      const sent = asksForOwn(order) ? keepOwnAddresses(parts, order) : Promise.resolve();
      void sent.then(() => {
        worker.postMessage(order);
      });
    },
    onNews(listener, listening) {
      const hear = ({ data }: MessageEvent<ImportNews>) => {
        listener(data);
      };
      worker.addEventListener('message', hear, { signal: listening });
    },
  };
}

type Start = Extract<ImportOrder, { kind: 'start' }>;

function asksForOwn(order: ImportOrder): order is Start {
  return order.kind === 'start' && order.choices.ownAddresses.length > 0;
}

/** The addresses that the user confirmed are theirs from now on; the background worker keeps them, because it also tells open pages. */
async function keepOwnAddresses({ call, now }: LinkParts, { choices }: Start): Promise<void> {
  for (const handle of choices.ownAddresses)
    await call('decide', { decision: { kind: 'own-address', handle, isOwn: true, at: now() } });
}
