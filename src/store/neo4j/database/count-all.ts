import { Neo4jError } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphModel, Relationship } from '../../../model/graph-model.js';
import type { StoreCounts } from '../../store-counts.js';
import type { RunStatement } from '../connection/run-statement.js';
import { MARK } from '../encoding/names.js';
import { countEach, countEdges } from './count-each.js';
import { countedEnd } from './counted-end.js';

/** Counts the nodes and edges of a graph. */
export type CountAll = (run: RunStatement) => Promise<StoreCounts>;

/** All counts that Neo4j maintains, in one row: it is planned in a tenth of the time of a count for each type. */
const RETRIEVE = [
  `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data OPTIONAL MATCH (m:${MARK})`,
  'RETURN data.nodes AS nodes, data.relationships AS edges, m.version AS version LIMIT 1',
].join(' ');

/** The procedure is for administrators, and a server may allow others only. */
const REFUSALS = new Set([
  'Neo.ClientError.Security.Forbidden',
  'Neo.ClientError.Procedure.ProcedureNotFound',
]);

/** Creates a counter, which asks for each count by itself once Neo4j has refused to give all of them. */
export function createCounter(model: GraphModel): CountAll {
  let isRefused = false;
  return async (run) => {
    if (isRefused) return countEach(model, run);
    try {
      return await retrieveCounts(model, run);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      isRefused = true;
      return countEach(model, run);
    }
  };
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof CommuniqueError) || !(error.cause instanceof Neo4jError)) return false;
  return REFUSALS.has(error.cause.code);
}

interface NodeCount {
  readonly label?: string;
  readonly count: number;
}

/** Of all edges of a name, or of those with a start or an end of a type. */
interface EdgeCount {
  readonly relationshipType?: string;
  readonly startLabel?: string;
  readonly endLabel?: string;
  readonly count: number;
}

type Retrieved = readonly [readonly NodeCount[], readonly EdgeCount[], string | null];

async function retrieveCounts(model: GraphModel, run: RunStatement): Promise<StoreCounts> {
  const rows = await run(RETRIEVE, {});
  // The columns of the statement, in its order.
  const [nodeCounts, edgeCounts, version] = rows[0] as unknown as Retrieved;
  const nodes = new Map(nodeCounts.map(({ label = '', count }) => [label, count]));
  const edges = new Map(
    edgeCounts.map(({ relationshipType = '', startLabel = '', endLabel = '', count }) => [
      `${startLabel} ${relationshipType} ${endLabel}`,
      count,
    ]),
  );
  const others = model.relationships.filter((each) => countedEnd(model, each) === 'both');
  const counted = await countEdges(model, others, run);
  const countOf = (relationship: Relationship): number => {
    const { type, from, to } = relationship;
    switch (countedEnd(model, relationship)) {
      case 'from':
        return edges.get(`${from} ${type} `) ?? 0;
      case 'to':
        return edges.get(` ${type} ${to}`) ?? 0;
      case 'both':
        return counted.get(relationship) ?? 0;
    }
  };
  return {
    nodes: new Map([...model.nodeTypes.keys()].map((type) => [type, nodes.get(type) ?? 0])),
    edges: new Map(model.relationships.map((each) => [each, countOf(each)])),
    version: version ?? '',
  };
}
