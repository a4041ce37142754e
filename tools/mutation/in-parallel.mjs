/** The results of `work` on each item, in the order of the items; at most `width` run at the same time. */
export async function inParallel(items, width, work) {
  const results = [];
  const entries = items.entries();
  const worker = async () => {
    for (const [index, item] of entries) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
