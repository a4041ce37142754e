import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import { checkIntervals } from '../checks/check-intervals.js';
import { checkParallelEdges } from '../checks/check-parallel-edges.js';
import { attestFacts } from './attest-facts.js';
import { fillEdgeDefaults } from './fill-edge-defaults.js';

/** Records with all that follows from them. */
interface CompleteRecords {
  readonly records: readonly GraphRecord[];
  /** Of what follows; those of the records themselves are told by `checkRecords`. */
  readonly problems: readonly Problem[];
}

/**
 * Adds to the records of seed files what follows from them, so that stores and files need not know.
 *
 * Documents attest what the records say, not what is filled in from elsewhere: so that comes first.
 */
export function completeRecords(
  records: readonly GraphRecord[],
  model: GraphModel,
): CompleteRecords {
  const attested = attestFacts(records, model);
  const filled = fillEdgeDefaults(attested, model);
  if (filled.records === attested) return filled;
  const edges = filled.records.filter((record) => record.kind === 'edge');
  const problems = [...checkParallelEdges(edges, model), ...checkIntervals(edges, model)];
  return { records: filled.records, problems: [...filled.problems, ...problems] };
}
