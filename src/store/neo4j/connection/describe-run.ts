import type { ResultSummary } from 'neo4j-driver';
import type { RanStatement } from '../../ran-statement.js';
import { printStatement } from '../encoding/print-statement.js';

/** What Neo4j reports of a statement that it ran. */
export function describeRun(
  text: string,
  { resultAvailableAfter, resultConsumedAfter }: ResultSummary,
  rows: number,
): RanStatement {
  return {
    lines: printStatement(text),
    planning: Number(resultAvailableAfter),
    running: Number(resultConsumedAfter),
    rows,
  };
}
