/** Reads each item while the one before it is being used. Reading fails when the item is asked for. */
export async function* readAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (;;) {
      const read = await next;
      if (read.done === true) return;
      next = iterator.next();
      next.catch(() => undefined); // thrown when it is awaited
      yield read.value;
    }
  } finally {
    await iterator.return?.();
  }
}
