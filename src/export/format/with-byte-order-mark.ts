import type { GraphFormat } from './graph-format.js';

/** The same format with a leading byte order mark, which Excel needs to read CSV as UTF-8. */
export function withByteOrderMark(format: GraphFormat): GraphFormat {
  return Object.freeze({
    ...format,
    async *write(graph) {
      yield '\uFEFF';
      yield* format.write(graph);
    },
  } satisfies GraphFormat);
}
