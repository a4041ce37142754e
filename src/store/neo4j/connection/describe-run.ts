import { isInt, type ResultSummary } from 'neo4j-driver';
import type { RanStatement } from '../../ran-statement.js';
import { printStatement } from '../encoding/print-statement.js';

/** What Neo4j reports of a statement that it ran. */
export function describeRun(
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  { resultAvailableAfter, resultConsumedAfter }: ResultSummary,
  rows: number,
): RanStatement {
  return {
    lines: printStatement(text),
    parameters: plainParameters(parameters),
    planning: Number(resultAvailableAfter),
    running: Number(resultConsumedAfter),
    rows,
  };
}

/** Without the driver's integers, which have two halves. */
function plainParameters(
  parameters: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) {
    plain[name] = isInt(value) ? value.toNumber() : value;
  }
  return { p: plain };
}
