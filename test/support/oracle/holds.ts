import type { RelationshipField } from '../../../src/model/graph-model.js';
import type { Condition, Filter } from '../../../src/plan/filter.js';
import { nodeOf, type OracleGraph, type Value } from './oracle-graph.js';
import { passesAll } from './passes.js';
import type { Ask } from './ask.js';
import { related, type Row } from './related.js';
import { elements, isDate, single } from './values.js';

/** What a filter is held against: values, and the node that has them unless they are an edge's. */
interface Subject {
  readonly values: ReadonlyMap<string, Value>;
  readonly node: Row['node'] | undefined;
}

/** Whether a node passes. */
function holdsOfNode(filter: Filter | undefined, node: Row['node'], ask: Ask): boolean {
  return filter === undefined || holds(filter, { values: node.values, node }, ask);
}

/** Whether a row passes both what its edge and what its node must be like. */
export function holdsOfRow({ node, edge }: Condition, row: Row, ask: Ask): boolean {
  const values = row.edge?.values ?? new Map<string, Value>();
  return (
    holdsOfNode(node, row.node, ask) &&
    (edge === undefined || holds(edge, { values, node: undefined }, ask))
  );
}

function holds(filter: Filter, subject: Subject, ask: Ask): boolean {
  const { graph } = ask;
  const behind = (field: RelationshipField): readonly Row[] =>
    subject.node === undefined ? [] : related(graph, subject.node, field);
  const value = (name: string): Value => subject.values.get(name);
  switch (filter.kind) {
    case 'all':
      return filter.filters.every((each) => holds(each, subject, ask));
    case 'any':
      return filter.filters.some((each) => holds(each, subject, ask));
    case 'not':
      return !holds(filter.filter, subject, ask);
    case 'property':
      return passesAll(filter.tests, single(value(filter.property)), ask);
    case 'element': {
      const some = elements(value(filter.property)).some((each) =>
        passesAll(filter.tests, each, ask),
      );
      return some === (filter.quantifier === 'some');
    }
    case 'within':
      return isWithin(graph, subject.node, filter, ask);
    case 'one':
      return behind(filter.relationship).some((row) => holdsOfNode(filter.filter, row.node, ask));
    case 'some':
      return behind(filter.relationship).some((row) => holdsOfRow(filter.condition, row, ask));
    case 'none':
      return !behind(filter.relationship).some((row) => holdsOfRow(filter.condition, row, ask));
    case 'every':
      return behind(filter.relationship).every((row) => holdsOfRow(filter.condition, row, ask));
    case 'count': {
      const met = behind(filter.relationship).filter((row) =>
        holdsOfRow(filter.condition, row, ask),
      );
      return passesAll(filter.tests, met.length, ask);
    }
    case 'reference': {
      const named = nodeOf(graph, value(filter.property));
      return named !== undefined && holdsOfNode(filter.filter, named, ask);
    }
    case 'on': {
      const [from, to, date] = [value(filter.from), value(filter.to), ask.date(filter.date)];
      const hasBegun = !isDate(from) || from.earliest <= date.latest;
      const hasNotEnded = !isDate(to) || to.latest >= date.earliest;
      return hasBegun && hasNotEnded;
    }
  }
}

/** Climbs from the node; a node seen before means that the hierarchy goes in a circle. */
function isWithin(
  graph: OracleGraph,
  node: Row['node'] | undefined,
  { broader, id }: Extract<Filter, { kind: 'within' }>,
  ask: Ask,
): boolean {
  const seen = new Set<Row['node']>();
  for (
    let at = node;
    at !== undefined && !seen.has(at);
    at = related(graph, at, broader)[0]?.node
  ) {
    if (at.id === ask.scalar(id)) return true;
    seen.add(at);
  }
  return false;
}
