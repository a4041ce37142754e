import { isInt, type ResultSummary } from 'neo4j-driver';
import type { RanStatement, StatementTimes } from '../../ran-statement.js';
import { printStatement } from '../encoding/print-statement.js';

/** What Neo4j reports of a statement that it ran. */
export function describeRun(
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  summary: ResultSummary,
  rows: number,
): RanStatement {
  return {
    lines: printStatement(text),
    parameters: plainParameters(parameters),
    ...timesOf(summary),
    rows,
    notifications: notificationsOf(summary),
  };
}

/** How long it took. */
export function timesOf({
  resultAvailableAfter,
  resultConsumedAfter,
}: ResultSummary): StatementTimes {
  return { planning: Number(resultAvailableAfter), running: Number(resultConsumedAfter) };
}

/** Each once, with its status in the standard of GQL: the same may hold for several places of a text. */
function notificationsOf({ gqlStatusObjects }: ResultSummary): readonly string[] {
  const said = gqlStatusObjects
    .filter((status) => 'isNotification' in status && status.isNotification)
    .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
  return [...new Set(said)];
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
