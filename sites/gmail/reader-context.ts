import type { Sighting } from '@/outreach/sighting';
import type { Call } from '@/messaging/protocol';
import type { GmailReaderParts, ReaderContext } from './reader-parts';
import { hasBox } from './rendered';

/** Fills in what was left out, and ends everything as soon as a call says that the extension behind it is gone. */
export function createReaderContext(parts: GmailReaderParts): ReaderContext {
  const life = new AbortController();
  const call = endingWhenGone(parts.call, life);
  let recording: Promise<unknown> = Promise.resolve();
  const record = async (sightings: readonly Sighting[]) => {
    const reply = call('record', { sightings });
    recording = Promise.all([recording, reply]);
    return (await reply).ok;
  };
  return {
    isRendered: hasBox,
    isUserPress: (event) => event.isTrusted,
    ...parts,
    call,
    signal: AbortSignal.any([parts.signal, life.signal]),
    record,
    recorded: () => recording,
  };
}

function endingWhenGone(call: Call, life: AbortController): Call {
  return async (command, request) => {
    const reply = await call(command, request);
    if (!reply.ok && reply.error.code === 'gone') life.abort();
    return reply;
  };
}
