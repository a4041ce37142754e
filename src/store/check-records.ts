import { assertNever } from '../kernel/errors.js';
import type { GraphModel, NodeType } from '../model/graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../model/record.js';
import { isParagraph, showScalar } from '../model/scalar-values.js';
import { checkProperties, type DeclaredValues, locationOf } from './check-properties.js';
import { findRelationship } from '../model/find-relationship.js';
import type { Redirects } from '../model/redirects.js';
import { checkNotMerged, checkRedirect, redirectsAfter } from './check-redirect.js';

/** What a check needs to know about the graph that the records are written to. */
export interface KnownGraph {
  readonly model: GraphModel;
  readonly redirects: Redirects;
  /**
   * The type of the node with this id; `undefined` if there is none. `role` is the part that the node has
   * in the record: in the same role, the same node often comes many times in a row.
   */
  readonly typeOf: (id: string, role: number) => string | undefined;
  /** The id of the node that has a unique value, which is given as text. */
  readonly holderOf: (type: string, property: string, value: string) => string | undefined;
}

/**
 * Lists the problems for which records cannot be written to a graph, in the order of the records; none if
 * they can. Both stores use this check, so they refuse the same records.
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
  const redirects = redirectsAfter(known.redirects, records);
  const problems: string[] = [];
  for (const record of records) {
    switch (record.kind) {
      case 'node':
        checkNode(known, record, typeOf(record.id, ROLES.node), unique, problems);
        problems.push(...checkNotMerged(record, redirects));
        break;
      case 'edge':
        checkEdge(known, record, typeOf, problems);
        break;
      case 'redirect':
        problems.push(
          ...checkRedirect(record, {
            ...{ model: known.model, redirects },
            type: typeOf(record.id, ROLES.node),
            targetType: typeOf(record.to, ROLES.to),
          }),
        );
        break;
      default:
        assertNever(record);
    }
  }
  return problems;
}

type TypeOf = KnownGraph['typeOf'];

/** The roles of nodes in the record that names them; references are numbered upwards from `reference`. */
export const ROLES = { node: 0, from: 1, to: 2, source: 3, reference: 4 } as const;

/** How many nodes are looked up for a redirect: that of its id, and that to which it leads. */
export const NAMED_BY_REDIRECT = 2;

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
    problems.push(`${id}: already has the type ${known}, so it cannot have the type ${type.name}`);
  }
  for (const found of [
    checkId(id),
    checkProperties(id, type, record.properties, model),
    unique.check(record),
  ]) {
    if (found.length > 0) problems.push(...found);
  }
}

/** Checks the type of each node that the edge names: its ends, its references, its sources. */
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
    if (model.sourceType === undefined) {
      problems.push(
        `${locationOf(record)}: expected no sources, as no type of the schema is a @source, but got ${source}`,
      );
      continue;
    }
    expectType(source, ROLES.source, model.sourceType);
    if (paragraph === null || isParagraph(paragraph)) continue;
    const given = showScalar(paragraph);
    problems.push(
      `${locationOf(record)}: expected the number of a paragraph of ${source}, from 1, but got ${given}`,
    );
  }
}

function checkId(id: string): readonly string[] {
  return id.isWellFormed() ? [] : [`expected an id, but got ${showScalar(id)}`];
}

function explainType(id: string, expected: string, found: string | undefined): string {
  return found === undefined
    ? `expected a node of type ${expected}, but there is no ${id}`
    : `expected a node of type ${expected}, but ${id} has the type ${found}`;
}

const NOTHING: DeclaredValues = { properties: new Map(), interval: undefined };

/** Which node has which unique value, in the graph as it would be after writing the records. */
class UniqueValues {
  readonly #known: KnownGraph;
  readonly #records: readonly GraphRecord[];
  /** The nodes whose values in the graph would be replaced; computed on first use. */
  #replaced: ReadonlySet<string> | undefined;
  readonly #taken = new Map<string, string>();

  constructor(known: KnownGraph, records: readonly GraphRecord[]) {
    this.#known = known;
    this.#records = records;
  }

  /** Assigns the unique values of a record to it, and lists those that another node has. */
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
        : [`${record.id}: ${property} ${JSON.stringify(value)} already belongs to ${holder}`];
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

/** The properties of a type whose values are unique, except `id`. */
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
