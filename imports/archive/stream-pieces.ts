/** What a stream gives, piece by piece; who stops asking, or is aborted, cancels it. */
export async function* streamPieces(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  const cancel = () => void reader.cancel(signal.reason).catch(ignoreLate);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    void reader.cancel().catch(ignoreLate);
  }
}

/** A stream that failed says so to who reads it; to who cancels it afterwards it has nothing new to say. */
function ignoreLate(): void {
  return undefined;
}
