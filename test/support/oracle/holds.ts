import type { RelationshipField } from '../../../src/model/graph-model.js';
import type { Condition, Filter } from '../../../src/plan/filter.js';
import { nodeOf, type OracleGraph, type Value } from './oracle-graph.js';
import { passesAll } from './passes.js';
import type { OracleContext } from './oracle-context.js';
import { related, type Row } from './related.js';
import { elements, isDate, single } from './values.js';

/** What a filter tests: values, and the node that has them unless an edge does. */
interface Subject {
  readonly values: ReadonlyMap<string, Value>;
  readonly node: Row['node'] | undefined;
}

/** Whether a node passes. */
function holdsOfNode(
  filter: Filter | undefined,
  node: Row['node'],
  context: OracleContext,
): boolean {
  return filter === undefined || holds(filter, { values: node.values, node }, context);
}

/** Whether a row passes the filters of both its node and its edge. */
export function holdsOfRow({ node, edge }: Condition, row: Row, context: OracleContext): boolean {
  const values = row.edge?.values ?? new Map<string, Value>();
  return (
    holdsOfNode(node, row.node, context) &&
    (edge === undefined || holds(edge, { values, node: undefined }, context))
  );
}

function holds(filter: Filter, subject: Subject, context: OracleContext): boolean {
  const { graph } = context;
  const relatedRows = (field: RelationshipField): readonly Row[] =>
    subject.node === undefined ? [] : related(graph, subject.node, field);
  const value = (name: string): Value => subject.values.get(name);
  switch (filter.kind) {
    case 'all':
      return filter.filters.every((each) => holds(each, subject, context));
    case 'any':
      return filter.filters.some((each) => holds(each, subject, context));
    case 'not':
      return !holds(filter.filter, subject, context);
    case 'property':
      return passesAll(filter.tests, single(value(filter.property)), context);
    case 'element': {
      const some = elements(value(filter.property)).some((each) =>
        passesAll(filter.tests, each, context),
      );
      return some === (filter.quantifier === 'some');
    }
    case 'within':
      return isWithin(graph, subject.node, filter, context);
    case 'one':
      return relatedRows(filter.relationship).some((row) =>
        holdsOfNode(filter.filter, row.node, context),
      );
    case 'some':
      return relatedRows(filter.relationship).some((row) =>
        holdsOfRow(filter.condition, row, context),
      );
    case 'none':
      return !relatedRows(filter.relationship).some((row) =>
        holdsOfRow(filter.condition, row, context),
      );
    case 'every':
      return relatedRows(filter.relationship).every((row) =>
        holdsOfRow(filter.condition, row, context),
      );
    case 'count': {
      const met = relatedRows(filter.relationship).filter((row) =>
        holdsOfRow(filter.condition, row, context),
      );
      return passesAll(filter.tests, met.length, context);
    }
    case 'reference': {
      const referenced = nodeOf(graph, value(filter.property));
      return referenced !== undefined && holdsOfNode(filter.filter, referenced, context);
    }
    case 'on': {
      const [from, to, date] = [value(filter.from), value(filter.to), context.date(filter.date)];
      const hasBegun = !isDate(from) || from.earliest <= date.latest;
      const hasNotEnded = !isDate(to) || to.latest >= date.earliest;
      return hasBegun && hasNotEnded;
    }
  }
}

/** Climbs from the node; a node seen before means that the hierarchy has a cycle. */
function isWithin(
  graph: OracleGraph,
  node: Row['node'] | undefined,
  { broader, id }: Extract<Filter, { kind: 'within' }>,
  context: OracleContext,
): boolean {
  const seen = new Set<Row['node']>();
  for (
    let at = node;
    at !== undefined && !seen.has(at);
    at = related(graph, at, broader)[0]?.node
  ) {
    if (at.id === context.scalar(id)) return true;
    seen.add(at);
  }
  return false;
}
