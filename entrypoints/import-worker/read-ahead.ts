/** The same items, each asked for while the one before it is still at work with the caller. A failure comes in its turn. */
export async function* readAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let next = kept(iterator.next());
  try {
    for (let item = await next; ; item = await next) {
      if (item.failed) throw item.error;
      if (item.result.done) return;
      next = kept(iterator.next());
      yield item.result.value;
    }
  } finally {
    // Whoever wants no more of them leaves the files closed.
    if (iterator.return) await kept(iterator.return());
  }
}

/** Nobody may be waiting yet when it fails, and a failure that nobody waits for is reported by the browser as a bug. */
function kept<Item>(asked: Promise<IteratorResult<Item, unknown>>) {
  return asked.then(
    (result) => ({ failed: false as const, result }),
    (error: unknown) => ({ failed: true as const, error }),
  );
}
