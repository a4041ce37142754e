import type { GraphFormat } from './graph-format.js';

/** The same format with U+FEFF at the beginning, without which Excel does not take CSV for UTF-8. */
export function withByteOrderMark(format: GraphFormat): GraphFormat {
  return Object.freeze({
    ...format,
    async *write(graph) {
      yield '\uFEFF';
      yield* format.write(graph);
    },
  } satisfies GraphFormat);
}
