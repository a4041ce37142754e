import { CommuniqueError } from '../../../kernel/errors.js';
import type { Change } from '../../../model/change.js';
import type { GraphRecord } from '../../../model/record.js';
import { checkRecords } from '../../check-records.js';
import type { EditedGraph } from '../../edits/edited-graph.js';

/** Returns a function that checks records against a graph, and gives the changes that put them: nodes, edges, redirects. */
export function resolveRecords(
  records: readonly GraphRecord[],
): (graph: EditedGraph) => { readonly changes: readonly Change[] } {
  return (graph) => {
    const problems = checkRecords(
      {
        model: graph.model,
        redirects: graph.redirects,
        typeOf: (id) => graph.typeOf(id),
        holderOf: (type, property, value) => graph.holderOf(type, property, value),
      },
      records,
    );
    if (problems.length > 0) throw new CommuniqueError('INVALID_RECORDS', problems.join('\n'));
    return {
      changes: [
        ...records.filter(({ kind }) => kind === 'node'),
        ...records.filter(({ kind }) => kind === 'edge'),
        ...records.filter(({ kind }) => kind === 'redirect'),
      ],
    };
  };
}
