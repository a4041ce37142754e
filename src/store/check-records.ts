import type { GraphModel, NodeType } from '../model/graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../model/record.js';
import { isParagraph, showScalar } from '../model/scalar-values.js';
import { checkProperties, type DeclaredValues, locationOf } from './check-properties.js';
import { findRelationship } from './find-relationship.js';

/** What a check must know of the graph that records are to be put into. */
export interface KnownGraph {
  readonly model: GraphModel;
  /**
   * The type of the node with this id; `undefined` where there is none. `role` says which of the nodes of a
   * record it is: in one role the same node often comes many times in a row.
   */
  readonly typeOf: (id: string, role: number) => string | undefined;
  /** The id of the node that holds a unique value, written as text. */
  readonly holderOf: (type: string, property: string, value: string) => string | undefined;
}

/**
 * Lists why records cannot be put into a graph, in their order; an empty list means that they can.
 * Every store asks the same, so that every store refuses the same.
 */
export function checkRecords(
  known: KnownGraph,
  records: readonly GraphRecord[],
): readonly string[] {
  const types = new Map<string, string>();
  for (const record of records) {
    if (record.kind === 'node' && !types.has(record.id)) types.set(record.id, record.type);
  }
  const typeOf: TypeOf = (id, role) => known.typeOf(id, role) ?? types.get(id);
  const unique = new UniqueValues(known, records);
  const problems: string[] = [];
  for (const record of records) {
    if (record.kind === 'node')
      checkNode(known, record, typeOf(record.id, ROLES.node), unique, problems);
    else checkEdge(known, record, typeOf, problems);
  }
  return problems;
}

type TypeOf = KnownGraph['typeOf'];

/** What a node is to the record that names it; references are numbered from the last on. */
export const ROLES = { node: 0, from: 1, to: 2, source: 3, reference: 4 } as const;

function checkNode(
  { model }: KnownGraph,
  record: NodeRecord,
  known: string | undefined,
  unique: UniqueValues,
  problems: string[],
): void {
  const { id } = record;
  const type = model.nodeTypes.get(record.type);
  if (type === undefined) {
    problems.push(`${id}: the schema has no node type ${record.type}`);
    return;
  }
  if (known !== undefined && known !== type.name) {
    problems.push(`${id}: is a ${known} already, so it cannot be a ${type.name}`);
  }
  for (const found of [
    checkId(id),
    checkProperties(id, type, record.properties, model),
    unique.check(record),
  ]) {
    if (found.length > 0) problems.push(...found);
  }
}

/** Asks for the type of each node that the edge names: its ends, its references, its sources. */
function checkEdge(
  { model }: KnownGraph,
  record: EdgeRecord,
  typeOf: TypeOf,
  problems: string[],
): void {
  const relationship = findRelationship(model, record);
  if (relationship === undefined) {
    const { type, fromType, toType } = record;
    problems.push(
      `${locationOf(record)}: the schema has no relationship ${type} from ${fromType} to ${toType}`,
    );
    return;
  }
  const expectType = (id: string, role: number, type: string): void => {
    const found = typeOf(id, role);
    if (found !== type) problems.push(`${locationOf(record)}: ${explainType(id, type, found)}`);
  };
  expectType(record.from, ROLES.from, record.fromType);
  expectType(record.to, ROLES.to, record.toType);
  const declared = model.edgeTypes.get(relationship.edgeType ?? '') ?? NOTHING;
  const nonconforming = checkProperties(record, declared, record.properties, model);
  if (nonconforming.length > 0) problems.push(...nonconforming);
  let role: number = ROLES.reference;
  for (const { name, type } of declared.properties.values()) {
    if (type.kind !== 'Reference') continue;
    const value = record.properties[name];
    if (typeof value === 'string') expectType(value, role, type.target);
    role += 1;
  }
  for (const { source, paragraph } of record.sources) {
    expectType(source, ROLES.source, model.sourceType ?? '');
    if (paragraph === null || isParagraph(paragraph)) continue;
    problems.push(
      `${locationOf(record)}: expected the number of a paragraph of ${source}, from 1, but came ${showScalar(paragraph)}`,
    );
  }
}

function checkId(id: string): readonly string[] {
  return id.isWellFormed() ? [] : [`expected an id, but came ${showScalar(id)}`];
}

function explainType(id: string, expected: string, found: string | undefined): string {
  const is = found === undefined ? 'not there' : `a ${found}`;
  return `expected a ${expected}, but ${id} is ${is}`;
}

const NOTHING: DeclaredValues = { properties: new Map(), interval: undefined };

/** Who holds which unique value, in the graph as it would be with the records. */
class UniqueValues {
  readonly #known: KnownGraph;
  readonly #records: readonly GraphRecord[];
  /** Nodes whose values in the graph are about to be replaced; told when first asked for. */
  #replaced: ReadonlySet<string> | undefined;
  readonly #taken = new Map<string, string>();

  constructor(known: KnownGraph, records: readonly GraphRecord[]) {
    this.#known = known;
    this.#records = records;
  }

  /** Takes the values of the record; tells those that another node holds. */
  check(record: NodeRecord): readonly string[] {
    const properties = uniqueProperties(this.#known.model, record.type);
    if (properties.length === 0) return properties;
    return properties.flatMap((property) => {
      const value = record.properties[property];
      if (value === undefined) return [];
      const holder = this.#holderOf(record.type, property, String(value));
      this.#taken.set(`${record.type}.${property} ${String(value)}`, record.id);
      return holder === undefined || holder === record.id
        ? []
        : [`${record.id}: ${property} ${JSON.stringify(value)} belongs to ${holder} already`];
    });
  }

  #holderOf(type: string, property: string, value: string): string | undefined {
    const taken = this.#taken.get(`${type}.${property} ${value}`);
    if (taken !== undefined) return taken;
    const holder = this.#known.holderOf(type, property, value);
    return holder === undefined || this.#isReplaced(holder) ? undefined : holder;
  }

  #isReplaced(id: string): boolean {
    this.#replaced ??= new Set(
      this.#records.flatMap((each) => (each.kind === 'node' ? [each.id] : [])),
    );
    return this.#replaced.has(id);
  }
}

const uniqueOfType = new WeakMap<NodeType, readonly string[]>();

/** The properties of a type of which no two nodes share a value, the id aside. */
export function uniqueProperties(model: GraphModel, name: string): readonly string[] {
  const type = model.nodeTypes.get(name);
  if (type === undefined) return [];
  const known = uniqueOfType.get(type);
  if (known !== undefined) return known;
  const found = [...type.properties.values()].filter(({ unique }) => unique);
  const names = found.map((property) => property.name);
  uniqueOfType.set(type, names);
  return names;
}
