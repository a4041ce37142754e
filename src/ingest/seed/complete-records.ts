import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import { checkIntervals } from '../checks/check-intervals.js';
import { checkParallelEdges } from '../checks/check-parallel-edges.js';
import { attestFacts } from './attest-facts.js';
import { fillEdgeDefaults } from './fill-edge-defaults.js';

/** Records with everything that is implied by them. */
interface CompleteRecords {
  readonly records: readonly GraphRecord[];
  /** Problems of what is implied; `checkRecords` finds those of the records themselves. */
  readonly problems: readonly Problem[];
}

/**
 * Adds what is implied by the records of seed files, so that stores and records files need not derive it.
 *
 * Attestations come first: documents attest what a record says, not the defaults that are filled in.
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
