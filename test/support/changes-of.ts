import type { Store } from '../../src/store/store.js';
import type { Ask } from './query.js';
import { linesOf } from './record-lines.js';

/** What a request changes in the graph: lines with - before and + after. It must not fail. */
export async function changesOf(
  { store, ask }: { readonly store: Store; readonly ask: Ask },
  document: string,
): Promise<readonly string[]> {
  const before = await linesOf(store);
  const { errors } = await ask(document);
  const after = await linesOf(store);
  return [
    ...(errors ?? []).map(({ message }) => `! ${message}`),
    ...[...before].filter((line) => !after.has(line)).map((line) => `- ${line}`),
    ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`),
  ];
}
