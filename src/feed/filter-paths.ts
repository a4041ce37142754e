import {
  type ArgumentNode,
  Kind,
  type ObjectValueNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';
import type {
  DerivedRelationshipField,
  GraphModel,
  NodeType,
  RelationshipField,
} from '../model/graph-model.js';
import { TALLY_PROPERTIES } from '../plan/tally.js';
import { argument, ID_FIELD, select } from './trace-keys.js';

/** Makes selections that go the ways of filters, and knows which derived relationships they walk. */
export class FilterPaths {
  readonly #model: GraphModel;
  readonly #derived = new Map<string, DerivedRelationshipField>();
  #count = 0;

  constructor(model: GraphModel) {
    this.#model = model;
  }

  /** The derived relationships that were walked, by the keys under which their edges stand. */
  get derived(): ReadonlyMap<string, DerivedRelationshipField> {
    return this.#derived;
  }

  /** Selects the edges of a derived relationship, with what they tally. */
  walkDerived(
    field: DerivedRelationshipField,
    given: readonly ArgumentNode[] | undefined,
    onward: readonly SelectionNode[] = [],
  ): SelectionNode {
    const alias = this.#nextKey();
    this.#derived.set(alias, field);
    const node = select('node', { selections: [ID_FIELD, ...onward] });
    const edges = select('edges', {
      selections: [...TALLY_PROPERTIES.map((name) => select(name)), node],
    });
    return select(field.name, { alias, ...(given && { given }), selections: [edges] });
  }

  /**
   * Selects what leads from the nodes of a type to those that a filter of theirs names by id, by a
   * unique value or with `within`. What must not be, or merely is so, leads nowhere.
   */
  pathsOf(typeName: string, where: ObjectValueNode): readonly SelectionNode[] {
    const type = this.#model.nodeTypes.get(typeName);
    if (type === undefined) return [];
    return where.fields.flatMap(({ name, value }): readonly SelectionNode[] => {
      if (JOINERS.has(name.value)) {
        return objectsOf(value).flatMap((each) => this.pathsOf(typeName, each));
      }
      const field = type.relationships.get(name.value);
      if (field === undefined || value.kind !== Kind.OBJECT) return [];
      const { node, edge } = field.many ? someOf(value) : { node: value, edge: undefined };
      if (node === undefined || !this.#names(field.target, node)) return [];
      return [this.#walk(field, node, edge)];
    });
  }

  #walk(
    field: RelationshipField,
    node: ObjectValueNode,
    edge: ObjectValueNode | undefined,
  ): SelectionNode {
    const onward = this.pathsOf(field.target, node);
    const given = [
      argument('where', node),
      ...(edge === undefined ? [] : [argument('whereEdge', edge)]),
    ];
    if (field.kind === 'derived') return this.walkDerived(field, given, onward);
    const selections = [ID_FIELD, ...onward];
    const alias = this.#nextKey();
    if (!field.many) return select(field.name, { alias, selections });
    return select(field.name, { alias, given, selections: [select('nodes', { selections })] });
  }

  /** Whether a filter names nodes, its own or others on its way. */
  #names(typeName: string, where: ObjectValueNode): boolean {
    const type = this.#model.nodeTypes.get(typeName);
    if (type === undefined) return false;
    return where.fields.some(({ name, value }) => {
      if (JOINERS.has(name.value)) {
        return objectsOf(value).some((each) => this.#names(typeName, each));
      }
      if (value.kind === Kind.OBJECT && isName(type, name.value)) {
        return value.fields.some((test) => NAMING.has(test.name.value));
      }
      if (name.value === 'within') return true;
      const field = type.relationships.get(name.value);
      if (field === undefined || value.kind !== Kind.OBJECT) return false;
      const node = field.many ? someOf(value).node : value;
      return node !== undefined && this.#names(field.target, node);
    });
  }

  #nextKey(): string {
    this.#count += 1;
    return `communiquePath${this.#count}`;
  }
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'or']);
const NAMING: ReadonlySet<string> = new Set(['eq', 'in']);

function isName(type: NodeType, property: string): boolean {
  return property === 'id' || type.properties.get(property)?.unique === true;
}

/** One object, or each of a list. */
function objectsOf(value: ValueNode): readonly ObjectValueNode[] {
  if (value.kind === Kind.OBJECT) return [value];
  return value.kind === Kind.LIST ? value.values.flatMap(objectsOf) : [];
}

/** What is asked of some node at the far end, and of the edge that leads there. */
function someOf(value: ObjectValueNode): {
  readonly node: ObjectValueNode | undefined;
  readonly edge: ObjectValueNode | undefined;
} {
  const some = memberOf(value, 'some');
  return { node: some && memberOf(some, 'node'), edge: some && memberOf(some, 'edge') };
}

function memberOf(value: ObjectValueNode, name: string): ObjectValueNode | undefined {
  const member = value.fields.find((field) => field.name.value === name)?.value;
  return member?.kind === Kind.OBJECT ? member : undefined;
}
