/** Root fields that every API has beside one pair for each node type. */
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
  'SnippetPart',
  ...['PathResult', 'Path', 'GraphView', 'GraphNode', 'GraphEdge', 'GraphStats', 'JSON'],
  ...[
    'NodeRelationship',
    'TypeCount',
    'RelationshipCount',
    'StoreKind',
    'TimeUnit',
    'EdgeDirection',
  ],
  ...['Timeline', 'TimelineBucket', 'TimelineSeries', 'TimelineSplit'],
]);
const TYPE_ENDINGS = /.(?:Where|Order|Connection|Edge|Filter|Condition|Aggregate|GroupKey|Input)$/u;

const FIELDS = new Set(['and', 'or', 'not', 'count', 'aggregate', 'within', 'edge', 'isNull']);
const EDGE_PROPERTIES = new Set([
  ...['and', 'or', 'not', 'count', 'aggregate', 'node', 'cursor', 'sources', 'on'],
]);

/** Whether the API generates such a type name or the like, so that a schema may not take it. */
export function isReservedTypeName(name: string): boolean {
  return TYPES.has(name) || TYPE_ENDINGS.test(name) || isReservedEverywhere(name);
}

/** Whether the API or its inputs use such a field name for themselves, on nodes or on edges. */
export function isReservedFieldName(name: string, owner: 'node' | 'edge'): boolean {
  return (owner === 'node' ? FIELDS : EDGE_PROPERTIES).has(name) || isReservedEverywhere(name);
}

/** GraphQL keeps two underscores for itself; the others every JavaScript object has from birth. */
export function isReservedEverywhere(name: string): boolean {
  return name.startsWith('__') || name in Object.prototype;
}

/** What two names must differ in: the API writes them in upper snake case too, as enum values. */
export function spellingOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}
