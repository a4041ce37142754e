/** Root fields of every API, besides the two of each node type. */
export const ROOT_FIELDS: ReadonlySet<string> = new Set([
  'node',
  'nodes',
  'search',
  'paths',
  'neighborhood',
  'graph',
  'stats',
  'timeline',
]);

const TYPES = new Set([
  ...['ID', 'String', 'Int', 'Float', 'Boolean', 'PartialDate', 'RelationshipDirection'],
  ...['Query', 'Mutation', 'Subscription', 'Node', 'NodeType', 'PageInfo', 'RelationshipType'],
  ...['Link', 'Tally', 'FactSource', 'DateSpan', 'SortDirection', 'SearchResult', 'SearchHit'],
  ...['SnippetPart', 'AccessRole'],
  ...['PathResult', 'Path', 'GraphView', 'GraphNode', 'GraphEdge', 'GraphStats', 'JSON'],
  ...[
    'NodeRelationship',
    'TypeCount',
    'RelationshipCount',
    'StoreKind',
    'TimeUnit',
    'EdgeDirection',
  ],
  ...['Timeline', 'TimelineBucket', 'TimelineSeries', 'TimelineSplit', 'WrittenNode'],
  ...['LeftEdgeReason', 'ImportCounts'],
]);
const TYPE_ENDINGS =
  /.(?:Where|Order|Connection|Edge|Filter|Condition|Aggregate|GroupKey|Input|Payload)$/u;

const FIELDS = new Set([
  'and',
  'or',
  'not',
  'count',
  'aggregate',
  'within',
  'edge',
  'isNull',
  'version',
  'ifVersion',
]);
const EDGE_PROPERTIES = new Set([
  ...['and', 'or', 'not', 'count', 'aggregate', 'node', 'cursor', 'sources', 'on'],
]);

/** Whether the API may generate a type with this name, so that a schema may not declare one. */
export function isReservedTypeName(name: string): boolean {
  return TYPES.has(name) || TYPE_ENDINGS.test(name) || isReservedEverywhere(name);
}

/** Whether the API or its inputs use this field name themselves, on nodes or on edges. */
export function isReservedFieldName(name: string, owner: 'node' | 'edge'): boolean {
  return (owner === 'node' ? FIELDS : EDGE_PROPERTIES).has(name) || isReservedEverywhere(name);
}

/** GraphQL reserves two leading underscores; the other names are properties of every JavaScript object. */
export function isReservedEverywhere(name: string): boolean {
  return name.startsWith('__') || name in Object.prototype;
}

/** Names must differ in this, since the API also writes them in upper snake case, as enum values. */
export function spellingOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}
