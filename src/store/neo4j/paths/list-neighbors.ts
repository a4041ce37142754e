import type { GraphModel } from '../../../model/graph-model.js';
import type { Neighbors, NeighborsQuestion } from '../../../plan/neighbors-question.js';
import { allEdges, type Statistics } from '../compile/statistics.js';
import type { RunStatement } from '../connection/run-statement.js';
import { listNeighborsByEdge } from './list-neighbors-by-edge.js';
import { listNeighborsByHop } from './list-neighbors-by-hop.js';

/** The largest number of edges of a graph in which a node has few enough to read all of them. */
const FEW_EDGES = 20_000;

/** Lists the neighbors of some nodes: one statement, the same for all ids. */
export function listNeighbors(
  model: GraphModel,
  question: NeighborsQuestion,
  statistics: Statistics,
  run: RunStatement,
): Promise<readonly Neighbors[]> {
  const list = allEdges(statistics) <= FEW_EDGES ? listNeighborsByEdge : listNeighborsByHop;
  return list(model, question, run);
}
